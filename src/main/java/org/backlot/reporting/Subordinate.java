package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.backlot.relay.Page;
import org.backlot.time.Certainty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Somebody who stood below a person or post, directly or not.
 *
 * @param above number of the subject below which it stands
 * @param claim the line by which it stands there; for the holder of a post, the position; for an implied line, the last
 *     of the claims that it is inferred from
 * @param inferred whether the way up to the top goes through any implied line
 */
@Description(
        "Somebody or something that stood below a person or post, directly or not: a person, a post, or a unit that"
                + " is overseen.")
public record Subordinate(
        @Description("Who or what it is.") SubjectAt subject,

        @Ignore long above,

        @Description("How many lines lead up from it: 1 for direct reports. Who holds a post is as deep as the post.")
        int depth,

        @Description("How surely it stood there: as surely as the weakest claim of the surest of the shortest ways up.")
        Certainty certainty,

        @Ignore ClaimAt claim,

        @Nullable @Description("The inference by which it stands there; null when a source states its line.")
        ImpliedLine implied,

        @Description("Whether it stands below only by inference: the way up goes through an implied line.")
        boolean inferred) {

    long number() {
        return subject.it().entry().number();
    }

    /** Sorts the nearest first, and those of a depth in the order of recording. */
    String key() {
        return (char) ('a' + depth / 16)
                + Integer.toHexString(depth % 16)
                + Page.numberKey(claim.it().entry().number());
    }

    @Id
    @Description("The global id of the subject: names the entry within the list.")
    public String getKey() {
        return subject.it().getId();
    }

    @Id
    @Description(
            "The global id of the one above: another entry of the list, or the one at the top of it, or a post that"
                    + " that one holds.")
    public String getParentKey() {
        return subject.moment().graph().subject(above).getId();
    }

    @Description("The claim by which it stands there: a reporting line; for the holder of a post, the position; for an"
            + " implied line, the claim about the subordinate that it is inferred from.")
    public ClaimAt getVia() {
        return claim;
    }
}
