package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.refusal.Refusal;
import org.backlot.relay.TwoWayWalk;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the conflicts of a whole store in the order of the subjects to which they belong, and judges no more of
 * them than somebody takes. The key of a conflict is that of its subject, followed by its own.
 */
record ConflictWalk(Candidates candidates, Moment moment, Predicate<ConflictAt> wanted)
        implements TwoWayWalk<ConflictAt> {
    private static final int SUBJECT_KEY = 16;
    private static final Pattern FORM = Pattern.compile("[0-7][0-9a-f]{15}[a-z-]+:.+");

    @Override
    public void from(@Nullable String after, Predicate<? super ConflictAt> taker) {
        walk(after == null ? -1 : subject("after", after) - 1, false, after, taker);
    }

    @Override
    public void back(@Nullable String before, Predicate<? super ConflictAt> taker) {
        walk(before == null ? Long.MAX_VALUE : subject("before", before) + 1, true, before, taker);
    }

    private void walk(long start, boolean backward, @Nullable String beyond, Predicate<? super ConflictAt> taker) {
        Subject subject = candidates.next(start, backward);
        while (subject != null) {
            List<ConflictAt> its = new ArrayList<>(Conflicts.belongingTo(subject, moment));
            if (backward) {
                Collections.reverse(its);
            }
            for (ConflictAt conflict : its) {
                int order = beyond == null
                        ? 0
                        : ConflictOrderField.SUBJECT.key(conflict).compareTo(beyond);
                boolean passed = beyond != null && (backward ? order >= 0 : order <= 0);
                if (!passed && wanted.test(conflict) && !taker.test(conflict)) {
                    return;
                }
            }
            subject = candidates.next(subject.entry().number(), backward);
        }
    }

    /** Whether every two statements are compared of all subjects to which the conflicts may belong. */
    boolean isThorough() {
        for (Subject at = candidates.next(0, false);
                at != null;
                at = candidates.next(at.entry().number(), false)) {
            if (!Conflicts.isThorough(at, moment)) {
                return false;
            }
        }
        return true;
    }

    /** @throws Refusal when the key is none of a conflict */
    private static long subject(String argument, String key) {
        if (!FORM.matcher(key).matches()) {
            throw Refusal.cursor(argument);
        }
        return Long.parseLong(key.substring(0, SUBJECT_KEY), 16);
    }
}
