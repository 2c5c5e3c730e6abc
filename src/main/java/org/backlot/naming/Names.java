package org.backlot.naming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Statedness;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;

/** What a subject is called at a moment: the names told of it then, and which of them to use. */
public final class Names {
    private static final Comparator<NamingAt> BEST_FIRST = Comparator.<NamingAt>comparingInt(
                    naming -> rank(naming.getNameKind()))
            .thenComparing(Names::certainty)
            .thenComparing(Names::lastWord, Comparator.reverseOrder());

    private Names() {}

    /** What to call a subject at a moment. */
    public static String of(SubjectAt view) {
        return answer(view).name();
    }

    static List<NamingAt> held(SubjectAt view) {
        return Evidence.held(view, ClaimKind.NAMING, Side.SUBJECT, NamingAt.class);
    }

    /** What a subject is called at a moment, and whether that is its name. */
    public static NameAnswer answer(SubjectAt view) {
        NamingAt best = null;
        for (NamingAt naming : held(view)) {
            if (best == null || BEST_FIRST.compare(naming, best) < 0) {
                best = naming;
            }
        }
        if (best == null) {
            return new NameAnswer(view.it().getLabel(), null, false, Statedness.NOT_STATED, null);
        }
        NameKind kind = best.getNameKind();
        boolean official = kind == NameKind.OFFICIAL || kind == NameKind.FORMER;
        return new NameAnswer(
                best.getName(),
                kind,
                kind == NameKind.DESCRIPTIVE,
                official ? Statedness.STATED : Statedness.NOT_STATED,
                best);
    }

    /** A name now called former was, on a day on which it was borne, the name. */
    private static int rank(NameKind kind) {
        return switch (kind) {
            case OFFICIAL -> 0;
            case FORMER -> 1;
            case SHORT -> 2;
            case FULL -> 3;
            case DESCRIPTIVE -> 4;
        };
    }

    private static Certainty certainty(NamingAt naming) {
        return naming.presence() instanceof Presence.Held held ? held.certainty() : Certainty.POSSIBLE;
    }

    private static LocalDate lastWord(NamingAt naming) {
        LocalDate last = naming.getLastAsserted();
        return last == null ? LocalDate.MIN : last;
    }
}
