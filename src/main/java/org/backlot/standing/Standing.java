package org.backlot.standing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backlot.conflict.ConflictAt;
import org.backlot.conflict.Conflicts;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Origin;
import org.backlot.evidence.Origins;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How a claim stands by what was known at a moment, and why: a pure function of the graph and the moment.
 *
 * @param origins what it finally rests on, in the order of its citations
 */
@Description("How a claim stands by what was known at a moment, and why.")
public record Standing(
        @Description("How it stands.") StandingValue value,
        @Description("Why, in a sentence.") String reason,

        @Description("How many origins say so that do not rest on one another.")
        int independentOrigins,

        @Ignore List<@NonNull Origin> origins,
        @Ignore Claim claim,
        @Ignore Moment moment) {

    public Standing {
        origins = List.copyOf(origins);
    }

    /** The standing of a claim at a moment. */
    public static Standing of(Claim claim, Moment moment) {
        List<Set<Origin>> support = Origins.ofSupport(claim, moment);
        Set<Origin> origins = new LinkedHashSet<>();
        support.forEach(origins::addAll);
        int denials = Evidence.citations(claim, moment).size() - support.size();
        int independent = Origins.independent(support);
        List<ConflictAt> open = independent == 0 ? List.of() : Conflicts.open(claim, moment);
        StandingValue value = value(claim, moment, independent, denials > 0 || !open.isEmpty());
        String reason = switch (value) {
            case UNREPORTED -> "Nothing that supports it was known at this moment.";
            case REPORTED -> "One origin says so: " + labels(origins) + ".";
            case CORROBORATED -> independent + " independent origins say so: " + labels(origins) + ".";
            case DISPUTED -> dispute(denials, open);
            case RETRACTED -> "It was taken back.";
            case SUPERSEDED -> "A later claim corrects it.";
        };
        return new Standing(value, reason, independent, List.copyOf(origins), claim, moment);
    }

    private static StandingValue value(Claim claim, Moment moment, int independent, boolean disputed) {
        if (independent == 0) {
            return StandingValue.UNREPORTED;
        }
        if (moment.withdrawn(claim)) {
            return StandingValue.RETRACTED;
        }
        if (moment.superseded(claim)) {
            return StandingValue.SUPERSEDED;
        }
        if (disputed) {
            return StandingValue.DISPUTED;
        }
        return independent == 1 ? StandingValue.REPORTED : StandingValue.CORROBORATED;
    }

    private static String dispute(int denials, List<ConflictAt> open) {
        List<String> reasons = new ArrayList<>();
        if (denials > 0) {
            reasons.add(denials + (denials == 1 ? " citation denies it." : " citations deny it."));
        }
        open.forEach(
                conflict -> reasons.add("In the open conflict " + conflict.getKey() + ": " + conflict.getReason()));
        return String.join(" ", reasons);
    }

    private static String labels(Set<Origin> origins) {
        return origins.stream().map(Origin::getLabel).collect(Collectors.joining("; "));
    }
}
