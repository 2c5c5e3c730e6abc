package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.Graph;
import org.backlot.publication.Publication;
import org.backlot.refusal.Refusal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which citations are wanted: those to which all conditions apply that are given. */
@Input("CitationFilter")
@Description("Which citations are wanted: those to which all conditions apply that are given.")
public record CitationFilter(
        @Nullable @Description("That speak for the claim, or against it.")
        List<@NonNull Stance> stances,

        @Nullable @Description("In one of these voices.") List<@NonNull Attribution> attributions,

        @Nullable @Description("That speak of it so.") List<@NonNull Tense> tenses,

        @Nullable @Description("Slug of the publication whose document it is.")
        String publication) {

    static final CitationFilter NONE = new CitationFilter(null, null, null, null);

    /** @throws Refusal when there is no such publication */
    void check(Graph graph) {
        if (publication != null && graph.findPublication(publication) == null) {
            throw Refusal.unknown("where.publication", "publication", publication);
        }
    }

    boolean admits(Citation citation, Graph graph) {
        return (stances == null || stances.contains(citation.stance()))
                && (attributions == null || attributions.contains(citation.attribution()))
                && (tenses == null || tenses.contains(citation.tense()))
                && (publication == null || publication.equals(slug(citation, graph)));
    }

    private static String slug(Citation citation, Graph graph) {
        long outlet = graph.document(citation.document()).publication();
        Publication found = outlet == 0 ? null : graph.publication(outlet);
        return found == null ? "" : found.slug();
    }
}
