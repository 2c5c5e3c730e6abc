package org.backlot.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.citation.Citation;
import org.backlot.graph.Graph;
import org.backlot.relay.OrderKeys;

/**
 * An origin with the citation through which it was first come to.
 *
 * @param key where it stands among the origins of several citations: in the order of these, and for one citation in the
 *     order in which its document was made out of them
 */
public record TracedOrigin(String key, Origin origin, Citation citation) {

    /** The origins of citations, each once and in the order of their keys. */
    public static List<TracedOrigin> of(Collection<Citation> inOrderOfRecording, Graph graph) {
        List<TracedOrigin> traced = new ArrayList<>();
        Set<Origin> known = new HashSet<>();
        for (Citation citation : inOrderOfRecording) {
            int index = 0;
            for (Origin origin : Origins.of(citation, graph)) {
                if (known.add(origin)) {
                    String key = OrderKeys.number(citation.number()) + OrderKeys.number(index);
                    traced.add(new TracedOrigin(key, origin, citation));
                }
                index++;
            }
        }
        return traced;
    }
}
