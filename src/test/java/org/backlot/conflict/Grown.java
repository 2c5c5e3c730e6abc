package org.backlot.conflict;

import java.util.List;
import java.util.Map;
import org.backlot.graph.Additions;
import org.backlot.graph.Graph;
import org.backlot.graph.Story;

/** Graphs that grow by what a story tells beyond what they hold. */
final class Grown {
    private Grown() {}

    /** The index of a graph after a story has gone on. */
    static Candidates to(Candidates before, Story story) {
        Graph graph = before.graph();
        return before.advance(graph.with(further(graph, story.additions())));
    }

    private static Additions further(Graph graph, Additions all) {
        return new Additions(
                graph.sequence() + 1,
                beyond(all.publications(), publication -> graph.findPublication(publication.number()) == null),
                beyond(all.documents(), document -> graph.findDocument(document.number()) == null),
                beyond(
                        all.subjects(),
                        subject -> graph.findSubject(subject.entry().number()) == null),
                List.of(),
                beyond(all.claims(), claim -> graph.findClaim(claim.entry().number()) == null),
                beyond(all.citations(), citation -> graph.findCitation(citation.number()) == null),
                Map.of(),
                Map.of());
    }

    private static <T> List<T> beyond(List<T> all, java.util.function.Predicate<T> unknown) {
        return all.stream().filter(unknown).toList();
    }
}
