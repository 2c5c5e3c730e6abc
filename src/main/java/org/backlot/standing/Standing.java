package org.backlot.standing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Origin;
import org.backlot.evidence.Origins;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How a claim stands by what was known at a moment, and why: a pure function of the graph and the moment. */
@Description("How a claim stands by what was known at a moment, and why.")
public record Standing(
        @Description("How it stands.") StandingValue value,
        @Description("Why, in a sentence.") String reason,

        @Description("How many origins say so that do not rest on one another.")
        int independentOrigins,

        @Description("What it finally rests on.") List<@NonNull Origin> origins) {

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
        StandingValue value = value(claim, moment, independent, denials);
        return new Standing(value, reason(value, independent, denials, origins), independent, List.copyOf(origins));
    }

    private static StandingValue value(Claim claim, Moment moment, int independent, int denials) {
        if (independent == 0) {
            return StandingValue.UNREPORTED;
        }
        if (moment.withdrawn(claim)) {
            return StandingValue.RETRACTED;
        }
        if (moment.superseded(claim)) {
            return StandingValue.SUPERSEDED;
        }
        if (denials > 0) {
            return StandingValue.DISPUTED;
        }
        return independent == 1 ? StandingValue.REPORTED : StandingValue.CORROBORATED;
    }

    private static String reason(StandingValue value, int independent, int denials, Set<Origin> origins) {
        String names = origins.stream().map(Origin::getLabel).collect(Collectors.joining("; "));
        return switch (value) {
            case UNREPORTED -> "Nothing that supports it was known at this moment.";
            case REPORTED -> "One origin says so: " + names + ".";
            case CORROBORATED -> independent + " independent origins say so: " + names + ".";
            case DISPUTED -> denials + (denials == 1 ? " citation denies it." : " citations deny it.");
            case RETRACTED -> "It was taken back.";
            case SUPERSEDED -> "A later claim corrects it.";
        };
    }
}
