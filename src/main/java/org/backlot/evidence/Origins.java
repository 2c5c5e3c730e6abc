package org.backlot.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.citation.Citation;
import org.backlot.graph.Graph;
import org.backlot.person.Person;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * Where citations come from in the end. A document that credits, copies or is derived from others passes on their
 * origins instead of being one; two citations are independent when they share no origin.
 */
final class Origins {
    private Origins() {}

    /** The origins of one citation: one, or several where its document was made out of several. */
    static Set<Origin> of(Citation citation, Graph graph) {
        Document document = graph.document(citation.document());
        Set<Origin> origins = new LinkedHashSet<>();
        switch (citation.attribution()) {
            case ANONYMOUS ->
                origins.add(Origin.anonymous(
                        document.publication() == 0 ? null : graph.publication(document.publication()),
                        citation.descriptor() == null ? "" : citation.descriptor()));
            case ON_RECORD -> citation.speakers().forEach(speaker -> origins.add(speaker(graph, speaker)));
            case DOCUMENT -> trace(graph.document(citation.restsOn()), graph, origins, new HashSet<>());
            case OUTLET -> trace(document, graph, origins, new HashSet<>());
        }
        return origins;
    }

    /** How many independent origins citations have together: groups of them that share no origin. */
    static int independent(List<Set<Origin>> citations) {
        List<Set<Origin>> groups = new ArrayList<>();
        for (Set<Origin> origins : citations) {
            Set<Origin> joined = new HashSet<>(origins);
            groups.removeIf(group -> {
                boolean shares = group.stream().anyMatch(joined::contains);
                if (shares) {
                    joined.addAll(group);
                }
                return shares;
            });
            groups.add(joined);
        }
        return groups.size();
    }

    private static Origin speaker(Graph graph, long speaker) {
        return Origin.of((Person) graph.subject(speaker));
    }

    private static void trace(Document document, Graph graph, Set<Origin> origins, Set<Long> traced) {
        if (!traced.add(document.number())) {
            return;
        }
        if (!document.sources().isEmpty()) {
            for (Lineage source : document.sources()) {
                trace(graph.document(source.source()), graph, origins, traced);
            }
            return;
        }
        origins.add(itself(document, graph));
    }

    private static Origin itself(Document document, Graph graph) {
        @Nullable
        Origin outlet = document.kind() == DocumentKind.ARTICLE && document.publication() != 0
                ? Origin.of(graph.publication(document.publication()))
                : null;
        return outlet == null ? Origin.of(document) : outlet;
    }
}
