package org.backlot.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.person.Person;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Where citations come from in the end. A document that credits, copies or is derived from others passes on their
 * origins instead of being one; documents that rest on each other in a circle, and on nothing else, are one origin: the
 * first of them. Two citations are independent when they share no origin.
 */
public final class Origins {
    private Origins() {}

    /** The origins of each citation that supports a claim, by what can be seen at a moment; none of them is empty. */
    public static List<Set<Origin>> ofSupport(Claim claim, Moment moment) {
        List<Set<Origin>> support = new ArrayList<>();
        for (Citation citation : Evidence.citations(claim, moment)) {
            if (citation.stance() == Stance.SUPPORTS) {
                support.add(of(citation, moment.graph()));
            }
        }
        return support;
    }

    /** The origins of one citation: one, or several where its document was made out of several. */
    public static Set<Origin> of(Citation citation, Graph graph) {
        Document document = graph.document(citation.document());
        Set<Origin> origins = new LinkedHashSet<>();
        switch (citation.attribution()) {
            case ANONYMOUS ->
                origins.add(Origin.anonymous(
                        outlet(document, graph), citation.descriptor() == null ? "" : citation.descriptor()));
            case ON_RECORD -> citation.speakers().forEach(speaker -> origins.add(speaker(graph, speaker)));
            case DOCUMENT -> trace(graph.document(citation.restsOn()), graph, origins);
            case OUTLET -> trace(document, graph, origins);
        }
        return origins;
    }

    /** How many independent origins citations have together: groups of them that share no origin. */
    public static int independent(List<Set<Origin>> citations) {
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

    /** The outlet that holds a source which a document does not name: of a copy, the outlet that is copied. */
    private static @Nullable Publication outlet(Document document, Graph graph) {
        Document written = document;
        Set<Long> passed = new HashSet<>();
        while (passed.add(written.number())) {
            for (Lineage source : written.sources()) {
                if (source.relation() == Lineage.Relation.COPIES) {
                    written = graph.document(source.source());
                    break;
                }
            }
        }
        return written.publication() == 0 ? null : graph.publication(written.publication());
    }

    private static void trace(Document document, Graph graph, Set<Origin> origins) {
        for (Document source : reached(document, graph)) {
            if (source.sources().isEmpty() || isFirstOfCircle(source, graph)) {
                origins.add(itself(source, graph));
            }
        }
    }

    /** A document and everything that it rests on, each once. */
    private static Collection<Document> reached(Document document, Graph graph) {
        Map<Long, Document> reached = new LinkedHashMap<>();
        ArrayDeque<Document> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            Document next = open.pop();
            if (reached.putIfAbsent(next.number(), next) == null) {
                List<Lineage> sources = next.sources();
                for (int i = sources.size() - 1; i >= 0; i--) {
                    open.push(graph.document(sources.get(i).source()));
                }
            }
        }
        return reached.values();
    }

    /** Whether whatever it rests on rests on it in turn, and was recorded later. */
    private static boolean isFirstOfCircle(Document document, Graph graph) {
        Collection<Document> circle = reached(document, graph);
        return circle.stream()
                .allMatch(other -> other.number() >= document.number()
                        && reached(other, graph).size() == circle.size());
    }

    private static Origin itself(Document document, Graph graph) {
        @Nullable
        Origin outlet = document.kind() == DocumentKind.ARTICLE && document.publication() != 0
                ? Origin.of(graph.publication(document.publication()))
                : null;
        return outlet == null ? Origin.of(document) : outlet;
    }
}
