package org.backlot.explanation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.SubjectAt;
import org.backlot.publication.Document;
import org.backlot.publication.Lineage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One step of the way by which words came to a reader, from the outlet back to whoever said or wrote them. */
@Description("One step of the way by which words came to a reader, from the outlet back to whoever said or wrote them.")
public record AttributionStep(
        @Description("Who or what stands here.") AttributionRole role,

        @Description("A few words for a list: the outlet, the title of a memo, names, or the words printed about a"
                + " source that is not named.")
        String label,

        @Description("How many steps it is away from the reader; 0 for the document that can be opened. Where a"
                + " document was written from several, the ways to each follow one another.")
        int depth,

        @Nullable
        @Description("How the document of the step before rests on this one; null where it reports its words, and for"
                + " authors, speakers and sources that are not named.")
        Lineage.Relation relation,

        @Nullable @Description("The document; null for authors, speakers and sources that are not named.")
        Document document,

        @Description("The authors or speakers as known at the moment; empty for the others.")
        List<@NonNull SubjectAt> parties) {

    public AttributionStep {
        parties = List.copyOf(parties);
    }
}
