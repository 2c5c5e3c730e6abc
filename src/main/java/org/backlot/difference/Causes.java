package org.backlot.difference;

import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Continuity;
import org.backlot.graph.Moment;
import org.backlot.reporting.Lines;
import org.backlot.reporting.ReportingLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the announcement behind a change. Nothing is concluded from mere coincidence: the change itself was announced
 * in it, or what took the place of what ended, or an effect that explains such a change and concerns one of its
 * subjects. What is merely told of from some day on has no effect for its cause, and a claim that says that something
 * goes on ("will continue to lead") announces no beginning.
 */
final class Causes {
    private Causes() {}

    static Cause of(RelationChange change) {
        Moment late = change.span().late();
        Claim announced = change.ends() ? announcedEnd(change, late) : announcing(joined(change));
        if (announced != null) {
            return Cause.of(CauseBasis.ANNOUNCED, announced.entry().announcement(), announced.at(late));
        }
        ReportingLine successor = change.ends() ? successor(change, late) : null;
        if (successor != null && successor.entry().announcement() != 0) {
            return Cause.of(CauseBasis.SUCCEEDED, successor.entry().announcement(), successor.at(late));
        }
        Cause effect = change.getReading() == RelationChangeReading.FIRST_TOLD ? null : CausalEffects.of(change);
        if (effect != null) {
            return effect;
        }
        return successor == null ? Cause.notStated() : Cause.unannounced(successor.at(late));
    }

    /** What holds later and did not earlier: of what began by going through a unit, what it had lacked for that. */
    private static List<Claim> joined(RelationChange change) {
        Moment early = change.span().early();
        Moment late = change.span().late();
        List<? extends Claim> joining = change.begins()
                ? change.strand().lacking(early)
                : change.strand().claims();
        return RelationChange.joined(Strand.held(joining, late), early);
    }

    private static @Nullable Claim announcing(List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.entry().announcement() != 0 && claim.entry().continuity() != Continuity.CONTINUES) {
                return claim;
            }
        }
        return null;
    }

    private static @Nullable Claim announcedEnd(RelationChange change, Moment late) {
        for (Claim claim : change.strand().lacking(late)) {
            boolean ends = claim.entry().continuity() == Continuity.ENDS;
            if (ends && claim.entry().announcement() != 0 && Evidence.stands(claim, late)) {
                return claim;
            }
        }
        return null;
    }

    private static @Nullable ReportingLine successor(RelationChange change, Moment late) {
        for (Claim claim : change.strand().claims()) {
            ReportingLine successor = claim instanceof ReportingLine line ? Lines.findSuccessor(line, late) : null;
            if (successor != null) {
                return successor;
            }
        }
        return null;
    }
}
