package org.backlot.ledger;

import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;

/** All that can be read from a graph, as lines, so that two graphs can be held against each other. */
final class GraphText {
    private final Graph graph;
    private final List<String> lines = new ArrayList<>();

    private GraphText(Graph graph) {
        this.graph = graph;
    }

    static List<String> of(Graph graph) {
        GraphText text = new GraphText(graph);
        text.lines.add("sequence " + graph.sequence());
        graph.publications().all().forEach(text::publication);
        for (SubjectKind kind : SubjectKind.values()) {
            graph.directory(kind).all().forEach(text::subject);
        }
        graph.claims().forEach(text::claim);
        return text.lines;
    }

    private void publication(Publication publication) {
        lines.add(publication + " " + publication.equals(graph.findPublication(publication.slug())));
        graph.documents(publication).forEach(this::document);
    }

    private void document(Document document) {
        lines.add(document + " " + document.equals(graph.findDocument(document.slug())));
        lines.add("cited in " + graph.citations(document));
    }

    private void subject(Subject subject) {
        lines.add(
                subject + " " + subject.equals(graph.findSubject(subject.entry().slug())));
        graph.identifiers(subject)
                .forEach(identifier -> lines.add(identifier + " "
                        + subject.equals(graph.findIdentified(identifier.scheme(), identifier.value()))));
        for (ClaimKind kind : ClaimKind.values()) {
            for (Side side : Side.values()) {
                lines.add(kind + " " + side + " " + numbers(graph.claims(subject, kind, side)));
            }
        }
    }

    private void claim(Claim claim) {
        long number = claim.entry().number();
        lines.add(claim + " " + claim.equals(graph.findClaim(claim.entry().key())) + " withdrawn "
                + graph.claimWithdrawn(number) + " corrected by " + numbers(graph.successors(claim)));
        for (Citation citation : graph.citations(claim)) {
            lines.add(citation + " withdrawn " + graph.citationWithdrawn(citation.number()));
            document(graph.document(citation.document()));
        }
    }

    private static List<Long> numbers(List<Claim> claims) {
        return claims.stream().map(claim -> claim.entry().number()).toList();
    }
}
