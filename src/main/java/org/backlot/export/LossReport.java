package org.backlot.export;

import java.util.List;

/** What a format could not carry of that which was to be written; empty where it carries everything. */
public record LossReport(List<Loss> losses) {

    private static final LossReport NOTHING = new LossReport(List.of());

    public LossReport {
        losses = List.copyOf(losses);
    }

    /**
     * Things of one sort that were left out.
     *
     * @param what the sort, in the plural and in the words of the API: "reporting lines"
     * @param count how many of them
     * @param reason why, as a clause: "Popolo has no place for them"
     */
    public record Loss(String what, long count, String reason) {

        @Override
        public String toString() {
            return count + " " + what + ": " + reason;
        }
    }

    /** That everything was carried. */
    public static LossReport nothing() {
        return NOTHING;
    }

    public boolean isEmpty() {
        return losses.isEmpty();
    }
}
