package org.backlot.graph;

import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** How a caller names a subject: by its global id or by its slug. */
public final class SubjectKey {
    private SubjectKey() {}

    /**
     * The subject of a global id or a slug, of which a caller gives one; {@code null} when there is none.
     *
     * @throws Refusal when both or neither are given
     */
    public static @Nullable Subject find(Graph graph, @Nullable String id, @Nullable String slug) {
        if (id != null && slug == null) {
            NodeId node = NodeId.find(id);
            return node == null || node.family() != NodeId.Family.SUBJECT ? null : graph.findSubject(node.number());
        }
        if (slug != null && id == null) {
            return graph.findSubject(slug);
        }
        throw Refusal.exactlyOne("id", "slug");
    }
}
