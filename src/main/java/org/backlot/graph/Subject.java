package org.backlot.graph;

import java.time.Instant;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;

/** Anything that a claim can be about; a node of the graph, outside time. */
@Interface("Subject")
@Description("Anything that a claim can be about: a company, division, person, post or announcement. It stands outside"
        + " time; its field at gives what was so on a day.")
public interface Subject extends Node {
    @Ignore
    SubjectEntry entry();

    @Ignore
    SubjectKind kind();

    /** What was so of it at a moment. */
    @Ignore
    SubjectAt at(Moment moment);

    /** Number of the document that it is; 0 for all but announcements, and for those that none is on record of. */
    @Ignore
    default long document() {
        return 0;
    }

    @Id
    @Override
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    default String getId() {
        return NodeId.print(NodeId.Family.SUBJECT, entry().number());
    }

    @Description("Readable key, unique among subjects and never reused.")
    default String getSlug() {
        return entry().slug();
    }

    @Description("The name to show where no date is given. What it was called on a day, and who says so, is told by"
            + " its names.")
    default String getLabel() {
        return entry().label();
    }

    @Description("When it was first recorded here.")
    default Instant getRecordedAt() {
        return entry().recordedAt();
    }
}
