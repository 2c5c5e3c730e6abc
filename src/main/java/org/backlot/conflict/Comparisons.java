package org.backlot.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.FirstReport;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.Naming;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.reporting.ReportingLine;

/** How two claims compare that name something else in the same place: managers, titles, holders, names. */
final class Comparisons {
    private Comparisons() {}

    /** A person and a post that this person holds are one manager. */
    static Comparison.Outcome managers(Claim one, Claim other, Moment moment) {
        long first = ((ReportingLine) one).manager();
        long second = ((ReportingLine) other).manager();
        boolean same = holds(first, second, moment) || holds(second, first, moment);
        return same ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
    }

    private static boolean holds(long person, long post, Moment moment) {
        if (person == 0 || post == 0 || moment.graph().subject(post).kind() != SubjectKind.POST) {
            return false;
        }
        for (Claim claim : moment.graph().claims(moment.graph().subject(person), ClaimKind.POSITION, Side.SUBJECT)) {
            if (((Position) claim).post() == post && Evidence.stands(claim, moment)) {
                return true;
            }
        }
        return false;
    }

    /** A title with the seat or unit at which it is borne. */
    static Object title(Claim claim) {
        Position position = (Position) claim;
        return List.of(Title.of(Objects.requireNonNull(position.title())), position.organization(), position.post());
    }

    static Comparison.Outcome titles(Claim one, Claim other, Moment moment) {
        Position first = (Position) one;
        Position second = (Position) other;
        boolean onePost = first.post() != 0 && first.post() == second.post();
        boolean oneUnit = onePost || (first.organization() != 0 && first.organization() == second.organization());
        if (!oneUnit && !mayBeOne(first.organization(), second.organization(), moment.graph())) {
            return Comparison.Outcome.UNRELATED;
        }
        Title mine = Title.of(Objects.requireNonNull(first.title()));
        Title its = Title.of(Objects.requireNonNull(second.title()));
        if (mine.equals(its) && oneUnit) {
            return Comparison.Outcome.UNRELATED;
        }
        Comparison.Outcome outcome = mine.against(its, oneUnit);
        return onePost && outcome == Comparison.Outcome.UNRELATED ? Comparison.Outcome.CONTRARY : outcome;
    }

    /** Whether two divisions may be one under two names. A company has a legal identity of its own. */
    private static boolean mayBeOne(long one, long other, Graph graph) {
        if (one == 0 || other == 0) {
            return false;
        }
        Subject first = graph.subject(one);
        Subject second = graph.subject(other);
        return first.kind() == SubjectKind.DIVISION
                && second.kind() == SubjectKind.DIVISION
                && Wording.mayNameOne(first.getLabel(), second.getLabel());
    }

    static Comparison.Outcome holders(Claim one, Claim other, Moment moment) {
        boolean interim = ((Position) one).interim() || ((Position) other).interim();
        return interim ? Comparison.Outcome.INTERIM : Comparison.Outcome.CONTRARY;
    }

    static Comparison.Outcome names(Claim one, Claim other, Moment moment) {
        List<String> first = Wording.words(((Naming) one).name());
        List<String> second = Wording.words(((Naming) other).name());
        boolean shorter = Wording.shortens(first, second) || Wording.shortens(second, first);
        return shorter ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
    }

    /** What lies in a part of a whole lies in the whole too. */
    static Comparison.Outcome wholes(Claim one, Claim other, Moment moment) {
        long first = ((Placement) one).whole();
        long second = ((Placement) other).whole();
        boolean nested = liesIn(first, second, moment) || liesIn(second, first, moment);
        return nested ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
    }

    private static boolean liesIn(long part, long whole, Moment moment) {
        return Wholes.above(part, moment.graph(), claim -> Evidence.stands(claim, moment))
                .contains(whole);
    }

    /** Who names some of the authors says the same with less detail. */
    static Comparison.Outcome authors(Claim one, Claim other, Moment moment) {
        Set<Long> first = new HashSet<>(((Authorship) one).authors());
        Set<Long> second = new HashSet<>(((Authorship) other).authors());
        boolean part = first.containsAll(second) || second.containsAll(first);
        return part ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
    }

    /** Two publications can each have been first with a part. */
    static Comparison.Outcome credits(Claim one, Claim other, Moment moment) {
        String first = ((FirstReport) one).scope();
        String second = ((FirstReport) other).scope();
        boolean sameScope = first == null
                ? second == null
                : second != null && Wording.words(first).equals(Wording.words(second));
        return sameScope ? Comparison.Outcome.CONTRARY : Comparison.Outcome.NARROWER;
    }
}
