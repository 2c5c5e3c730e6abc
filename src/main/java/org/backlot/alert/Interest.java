package org.backlot.alert;

import java.util.List;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to hear of. Slugs are looked up each time, so that an interest in a duplicate becomes one in the
 * subject that stands for it.
 *
 * @param subject slug of a subject that takes part; any when {@code null}
 * @param publication slug of a publication that is cited; any when {@code null}
 */
record Interest(@Nullable String subject, @Nullable String publication) {

    /** @throws Refusal when a slug names nothing in the graph */
    Interest checked(Graph graph) {
        if (subject != null && graph.findSubject(subject) == null) {
            throw Refusal.unknown("subject", "subject", subject);
        }
        if (publication != null && graph.findPublication(publication) == null) {
            throw Refusal.unknown("publication", "publication", publication);
        }
        return this;
    }

    boolean meets(Claim claim, Graph graph) {
        return meets(List.of(claim), graph);
    }

    /** Whether the subject takes part in one of these claims and the publication is cited for or against one. */
    boolean meets(List<Claim> claims, Graph graph) {
        return (subject == null || claims.stream().anyMatch(claim -> takesPart(claim, graph)))
                && (publication == null || claims.stream().anyMatch(claim -> isCited(claim, graph)));
    }

    private boolean takesPart(Claim claim, Graph graph) {
        Subject wanted = subject == null ? null : graph.findSubject(subject);
        if (wanted == null) {
            return false;
        }
        long number = wanted.entry().number();
        boolean object = false;
        for (long other : claim.objects()) {
            object |= other == number;
        }
        return object || claim.entry().subject() == number || claim.entry().announcement() == number;
    }

    private boolean isCited(Claim claim, Graph graph) {
        for (Citation citation : graph.citations(claim)) {
            long outlet = graph.document(citation.document()).publication();
            if (outlet != 0 && graph.publication(outlet).slug().equals(publication)) {
                return true;
            }
        }
        return false;
    }
}
