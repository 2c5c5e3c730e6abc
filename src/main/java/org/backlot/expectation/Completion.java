package org.backlot.expectation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.backlot.announcement.Phase;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.difference.Edge;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The claims by which what was promised has come. A phase has come with one of the same effect and region that tells, as
 * a fact and of no less of the region, of a later state. Anything else has come once a source speaks of the same
 * relation as in force, on the day of the promise or later.
 */
final class Completion {
    private Completion() {}

    static List<ClaimAt> of(Claim promise, Moment moment) {
        List<ClaimAt> completing = new ArrayList<>();
        List<Edge> edges = Edge.of(promise);
        for (Claim claim : alike(promise, moment.graph())) {
            if (!Collections.disjoint(edges, Edge.of(claim)) && completes(claim, promise, moment)) {
                completing.add(claim.at(moment));
            }
        }
        return completing;
    }

    private static List<Claim> alike(Claim promise, Graph graph) {
        Subject subject = graph.subject(promise.entry().subject());
        List<Claim> alike = new ArrayList<>(graph.claims(subject, promise.kind(), Side.SUBJECT));
        if (promise.kind() == ClaimKind.COLLABORATION) {
            alike.addAll(graph.claims(subject, ClaimKind.COLLABORATION, Side.OBJECT));
        }
        return alike;
    }

    private static boolean completes(Claim claim, Claim promise, Moment moment) {
        if (promise instanceof Phase expected) {
            return claim instanceof Phase told && completes(told, expected, moment);
        }
        return Evidence.stands(claim, moment) && isInForce(claim, promised(promise, moment), moment);
    }

    private static boolean completes(Phase told, Phase expected, Moment moment) {
        return told.entry().modality() == Modality.ASSERTED
                && told.quantifier().compareTo(expected.quantifier()) <= 0
                && rank(told) > rank(expected)
                && told.at(moment).presence().isHeld();
    }

    private static int rank(Phase phase) {
        return switch (phase.state()) {
            case PENDING -> 0;
            case NOTIFIED -> 1;
            case DONE -> 2;
        };
    }

    private static boolean isInForce(Claim claim, @Nullable LocalDate promised, Moment moment) {
        for (Citation citation : Evidence.citations(claim, moment)) {
            LocalDate day = Evidence.spokenOf(citation, moment.graph());
            if (citation.stance() == Stance.SUPPORTS
                    && citation.tense() == Tense.PRESENT
                    && day != null
                    && !day.isAfter(moment.asOf())
                    && (promised == null || !day.isBefore(promised))) {
                return true;
            }
        }
        return false;
    }

    /** The first day on which a source spoke of the promise. */
    private static @Nullable LocalDate promised(Claim promise, Moment moment) {
        LocalDate first = null;
        for (Citation citation : Evidence.citations(promise, moment)) {
            LocalDate day = Evidence.spokenOf(citation, moment.graph());
            boolean earlier = day != null && (first == null || day.isBefore(first));
            first = earlier && citation.stance() == Stance.SUPPORTS ? day : first;
        }
        return first;
    }
}
