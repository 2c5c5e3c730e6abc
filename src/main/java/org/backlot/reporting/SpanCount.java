package org.backlot.reporting;

import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.time.Certainty;
import org.eclipse.microprofile.graphql.Description;

/** How many stand below somebody. */
@Description("How many stand below somebody, each counted once.")
public record SpanCount(
        @Description("People, however surely.") int people,

        @Description("Of the people those of whom it is definite.")
        int definite,

        @Description("Of the people those of whom it is presumed.")
        int presumed,

        @Description("Of the people those of whom it is possible.")
        int possible,

        @Description("Posts that nobody is known to have held.")
        int vacantPosts,

        @Description("Units that are overseen.") int organizations) {

    static SpanCount of(List<Subordinate> below) {
        int[] people = new int[Certainty.values().length];
        int vacant = 0;
        int organizations = 0;
        for (Subordinate subordinate : below) {
            if (subordinate.subject() instanceof PersonAt) {
                people[subordinate.certainty().ordinal()]++;
            } else if (subordinate.subject() instanceof PostAt post) {
                vacant += isVacant(post) ? 1 : 0;
            } else if (subordinate.subject() instanceof OrganizationAt) {
                organizations++;
            }
        }
        int definite = people[Certainty.DEFINITE.ordinal()];
        int presumed = people[Certainty.PRESUMED.ordinal()];
        int possible = people[Certainty.POSSIBLE.ordinal()];
        return new SpanCount(definite + presumed + possible, definite, presumed, possible, vacant, organizations);
    }

    private static boolean isVacant(PostAt post) {
        return Evidence.held(post, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)
                .isEmpty();
    }
}
