package org.backlot.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds questions by their ids. */
@ApplicationScoped
class QuestionNodes implements NodeSource {
    @Override
    public NodeId.Family family() {
        return NodeId.Family.QUESTION;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        return Question.find(id, graph);
    }
}
