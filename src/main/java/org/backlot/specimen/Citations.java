package org.backlot.specimen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backlot.specimen.Chance.Aspect;

/** Who says what of a recording, and who denies it. */
final class Citations {
    private static final String[] DESCRIPTORS = {"a synthetic insider", "someone who does not exist", "a made-up source"
    };

    private final Numbers numbers;
    private final Chance chance;
    private final Lines lines;
    private final List<Cited> waiting = new ArrayList<>();
    private long citation;

    /** @param memo whether the memo of the recording says it, and an article reports that */
    private record Cited(long claim, boolean over, boolean memo, boolean denied) {}

    Citations(Numbers numbers, Chance chance, Lines lines) {
        this.numbers = numbers;
        this.chance = chance;
        this.lines = lines;
    }

    void add(long claim, boolean over, boolean memo) {
        waiting.add(new Cited(claim, over, memo, false));
    }

    void deny(long claim) {
        waiting.add(new Cited(claim, false, false, true));
    }

    /** @param documents of the recording; the first is its memo */
    void write(long cohort, long documents) throws IOException {
        for (Cited each : waiting) {
            long source = 1 + chance.below(documents - 1, each.claim(), Aspect.SOURCE, each.denied() ? 1 : 0);
            write(each, cohort, source, each.denied() ? 2 : 0);
            if (!each.denied() && documents > 2 && chance.isSo(30, each.claim(), Aspect.SECOND_SOURCE)) {
                write(each, cohort, 1 + source % (documents - 1), 1);
            }
        }
        waiting.clear();
    }

    private void write(Cited each, long cohort, long source, long turn) throws IOException {
        citation++;
        lines.begin("Citation")
                .number("number", citation)
                .number("claim", each.claim())
                .number("document", numbers.document(cohort, source))
                .text("stance", each.denied() ? "DENIES" : "SUPPORTS");
        boolean anonymous = chance.below(100, each.claim(), Aspect.ATTRIBUTION, turn) < 3;
        if (each.memo()) {
            lines.text("attribution", "DOCUMENT").number("restsOn", numbers.document(cohort, 0));
        } else if (anonymous) {
            lines.text("attribution", "ANONYMOUS")
                    .text("descriptor", DESCRIPTORS[(int) (each.claim() % DESCRIPTORS.length)]);
        } else {
            lines.text("attribution", "OUTLET");
        }
        lines.text("tense", each.over() ? "PAST" : "PRESENT").end();
    }
}
