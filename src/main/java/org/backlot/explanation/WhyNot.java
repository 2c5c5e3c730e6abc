package org.backlot.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.graph.ClaimAt;
import org.backlot.naming.Names;
import org.backlot.time.Absence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Whether a relation held at a moment, and if not, what is known instead.
 *
 * @param nearby the evidence, the nearest first
 */
@Description("Whether a relation held at a moment, and if not, what is known instead, with the nearest evidence.")
public record WhyNot(
        @Description("What the sources say.") RelationVerdict verdict,
        @Description("The verdict in a sentence.") String reason,
        @Ignore List<@NonNull NearbyClaim> nearby) {

    public WhyNot {
        nearby = List.copyOf(nearby);
    }

    static WhyNot of(Relationship relationship) {
        List<ClaimAt> saying = relationship.saying();
        List<ClaimAt> denied = relationship.denied();
        List<ClaimAt> excluding = relationship.excluding();
        RelationVerdict verdict = verdict(saying, !denied.isEmpty(), !excluding.isEmpty());
        List<ClaimAt> said = new ArrayList<>(saying);
        said.removeIf(
                claim -> verdict == RelationVerdict.HOLDS && !claim.presence().isHeld());
        Nearby nearby = new Nearby();
        nearby.add(Bearing.SAYS_SO, said);
        nearby.add(Bearing.DENIED, denied);
        if (verdict != RelationVerdict.HOLDS) {
            nearby.add(Bearing.EXCLUDES, excluding);
            around(relationship, nearby);
        }
        return new WhyNot(verdict, reason(verdict, relationship, !denied.isEmpty()), nearby.claims);
    }

    private static void around(Relationship relationship, Nearby nearby) {
        Surroundings surroundings = new Surroundings(relationship);
        nearby.add(Bearing.MAY_SAY_SO, relationship.maySay());
        nearby.add(Bearing.OF_A_UNIT, surroundings.ofUnits());
        nearby.add(Bearing.OTHERWISE_RELATED, relationship.otherwise());
        nearby.add(Bearing.REMARKED, surroundings.remarked());
        nearby.add(Bearing.INSTEAD, relationship.instead());
        nearby.add(Bearing.OF_THE_ROLE, surroundings.ofRole());
    }

    /** What claims that say so tell of the day, and what else does where they tell nothing. */
    static RelationVerdict verdict(List<ClaimAt> saying, boolean denied, boolean excluded) {
        if (saying.stream().anyMatch(claim -> claim.presence().isHeld())) {
            return RelationVerdict.HOLDS;
        }
        if (denied) {
            return RelationVerdict.CONTRADICTED;
        }
        if (saying.stream()
                .anyMatch(claim -> claim.getAbsence() == Absence.ENDED || claim.getAbsence() == Absence.SUCCEEDED)) {
            return RelationVerdict.ENDED;
        }
        if (saying.stream().anyMatch(claim -> claim.getAbsence() == Absence.NOT_YET)) {
            return RelationVerdict.NOT_YET;
        }
        return excluded ? RelationVerdict.CONTRADICTED : RelationVerdict.NOT_STATED;
    }

    private static String reason(RelationVerdict verdict, Relationship relationship, boolean denied) {
        String statement = "“" + Names.of(relationship.from()) + " "
                + relationship.relation().words() + " " + Names.of(relationship.to()) + "”";
        String day = " on " + relationship.moment().asOf();
        return switch (verdict) {
            case HOLDS -> statement + " held" + day + ", by the word of a claim.";
            case CONTRADICTED ->
                denied
                        ? statement + " is denied by a source, and none supports it."
                        : statement + " is stated by no source" + day
                                + ", and what held on that day leaves no room for it.";
            case ENDED -> statement + " is stated, and was over" + day + ".";
            case NOT_YET -> statement + " is stated, and was still to come" + day + ".";
            case NOT_STATED -> statement + " is stated by no source" + day + ", and none rules it out.";
        };
    }

    /** Collects evidence; each claim bears on the question once, in the nearest way. */
    private static final class Nearby {
        private final List<NearbyClaim> claims = new ArrayList<>();
        private final Set<Long> known = new HashSet<>();

        void add(Bearing bearing, List<ClaimAt> more) {
            List<NearbyClaim> fresh = new ArrayList<>();
            for (ClaimAt claim : more) {
                if (known.add(claim.it().entry().number())) {
                    fresh.add(new NearbyClaim(bearing, claim));
                }
            }
            fresh.sort(Comparator.comparing(NearbyClaim::key));
            claims.addAll(fresh);
        }
    }
}
