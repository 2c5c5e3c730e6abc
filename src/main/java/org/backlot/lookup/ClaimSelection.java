package org.backlot.lookup;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A filter of claims held against one graph; it starts from the narrowest list that the filter allows. */
final class ClaimSelection implements Predicate<Claim> {
    private final Graph graph;
    private final ClaimFilter where;
    private final @Nullable Subject subject;
    private final @Nullable Subject announcement;
    private final @Nullable Document document;
    private final @Nullable Publication publication;

    /** @throws Refusal when a slug of the filter names nothing */
    ClaimSelection(Graph graph, ClaimFilter where) {
        this.graph = graph;
        this.where = where;
        this.subject = named(where.subject(), graph::findSubject, "where.subject", "subject");
        this.announcement = named(where.announcement(), graph::findSubject, "where.announcement", "announcement");
        this.document = named(where.document(), graph::findDocument, "where.document", "document");
        this.publication = named(where.publication(), graph::findPublication, "where.publication", "publication");
    }

    /** Claims in the order of recording, among which all that are wanted stand. */
    List<Claim> candidates() {
        if (subject != null) {
            return graph.claims(subject);
        }
        if (announcement != null) {
            return graph.claims(announcement);
        }
        if (document != null) {
            return distinct(graph.citations(document).stream());
        }
        if (publication != null) {
            return distinct(graph.documents(publication).stream().flatMap(of -> graph.citations(of).stream()));
        }
        return graph.claims();
    }

    @Override
    public boolean test(Claim claim) {
        if (where.kinds() != null && !where.kinds().contains(claim.kind())) {
            return false;
        }
        if (where.modalities() != null
                && !where.modalities().contains(claim.entry().modality())) {
            return false;
        }
        if (announcement != null
                && claim.entry().announcement() != announcement.entry().number()) {
            return false;
        }
        boolean anyCitation = document == null && publication == null && where.attributions() == null;
        return anyCitation || graph.citations(claim).stream().anyMatch(this::cited);
    }

    private boolean cited(Citation citation) {
        return (document == null || citation.document() == document.number() || citation.restsOn() == document.number())
                && (publication == null || graph.document(citation.document()).publication() == publication.number())
                && (where.attributions() == null || where.attributions().contains(citation.attribution()));
    }

    private List<Claim> distinct(Stream<Citation> citations) {
        return citations
                .mapToLong(Citation::claim)
                .distinct()
                .sorted()
                .mapToObj(graph::claim)
                .toList();
    }

    private static <T> @Nullable T named(
            @Nullable String slug,
            java.util.function.Function<String, @Nullable T> find,
            String argument,
            String what) {
        if (slug == null) {
            return null;
        }
        T found = find.apply(slug);
        if (found == null) {
            throw Refusal.unknown(argument, what, slug);
        }
        return found;
    }
}
