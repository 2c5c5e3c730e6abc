package org.backlot.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.NodeSource;
import org.backlot.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Finds questions by their ids. */
@ApplicationScoped
class QuestionNodes implements NodeSource {
    private final Snapshots snapshots;

    QuestionNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.QUESTION;
    }

    @Override
    public @Nullable Node find(NodeId id) {
        return Question.find(id, snapshots.graph());
    }
}
