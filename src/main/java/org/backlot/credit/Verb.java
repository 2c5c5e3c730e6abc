package org.backlot.credit;

import java.util.List;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;

/**
 * How verbs of a statement are put. The tense is that of the sources: the present wins over the future, and both over
 * the past. What goes on "continues to", what is new is so "now", what ends "no longer"; what is planned to go on
 * "will continue to", and what is promised "is to".
 */
record Verb(Tense tense, Continuity continuity, Modality modality) {

    static Verb of(ClaimEntry entry, List<Citation> citations) {
        return new Verb(tense(citations), entry.continuity(), entry.modality());
    }

    private static Tense tense(List<Citation> citations) {
        Tense found = Tense.PAST;
        for (Citation citation : citations) {
            if (citation.stance() == Stance.SUPPORTS) {
                if (citation.tense() == Tense.PRESENT) {
                    return Tense.PRESENT;
                }
                found = citation.tense() == Tense.FUTURE ? Tense.FUTURE : found;
            }
        }
        return found;
    }

    /** "Is", for one. */
    String be() {
        return be(false);
    }

    /** "Is" or "are". */
    String be(boolean several) {
        String present = several ? "are" : "is";
        String past = several ? "were" : "was";
        boolean adverbFollows =
                tense == Tense.PRESENT && (continuity == Continuity.NEW || continuity == Continuity.ENDS);
        if (adverbFollows) {
            return present + (continuity == Continuity.NEW ? " now" : " no longer");
        }
        return of("be", present, past, several);
    }

    /** A verb of one. */
    String of(String infinitive, String present, String past) {
        return of(infinitive, present, past, false);
    }

    /** A verb of one or several; the present is given in the number that is meant. */
    String of(String infinitive, String present, String past, boolean several) {
        return switch (tense) {
            case PRESENT -> present(infinitive, present, several);
            case FUTURE -> future(infinitive, several);
            case PAST -> continuity == Continuity.CONTINUES ? "continued to " + infinitive : past;
        };
    }

    private String present(String infinitive, String present, boolean several) {
        return switch (continuity) {
            case NEW -> "now " + present;
            case CONTINUES ->
                modality == Modality.ASSERTED
                        ? (several ? "continue to " : "continues to ") + infinitive
                        : future(infinitive, several);
            case ENDS -> "no longer " + present;
            case UNSPECIFIED -> present;
        };
    }

    private String future(String infinitive, boolean several) {
        String to = modality == Modality.PROMISED ? (several ? "are to " : "is to ") : "will ";
        return switch (continuity) {
            case CONTINUES -> to + "continue to " + infinitive;
            case ENDS -> modality == Modality.PROMISED ? to + "cease to " + infinitive : to + "no longer " + infinitive;
            case NEW, UNSPECIFIED -> to + infinitive;
        };
    }

    /** Of what happened once: it was so, whether told as present or past. */
    String was() {
        return tense == Tense.FUTURE ? "will be" : "was";
    }
}
