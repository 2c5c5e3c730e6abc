package org.backlot.credit;

import java.util.List;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;

/** The tense in which sources speak of a claim: the present wins over the future, and both over the past. */
enum Verb {
    PRESENT,
    FUTURE,
    PAST;

    static Verb of(List<Citation> citations) {
        Verb found = PAST;
        for (Citation citation : citations) {
            if (citation.stance() == Stance.SUPPORTS) {
                if (citation.tense() == Tense.PRESENT) {
                    return PRESENT;
                }
                found = citation.tense() == Tense.FUTURE ? FUTURE : found;
            }
        }
        return found;
    }

    String be() {
        return of("be", "is", "was");
    }

    /** Of what happened once: it was so, whether told as present or past. */
    String was() {
        return this == FUTURE ? "will be" : "was";
    }

    String of(String infinitive, String present, String past) {
        return switch (this) {
            case PRESENT -> present;
            case FUTURE -> "will " + infinitive;
            case PAST -> past;
        };
    }
}
