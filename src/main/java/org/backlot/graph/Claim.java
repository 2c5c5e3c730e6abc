package org.backlot.graph;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.time.StatedValidity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;

/** One assertion about one subject, with its time; an edge of the graph. */
@Interface("Claim")
@Description("One assertion about one subject, with its time and at least one citation. It stands outside time; its"
        + " field at tells how it stood at a moment.")
public interface Claim extends Node {
    /** The numbers of no subjects. */
    long[] NOBODY = {};

    @Ignore
    ClaimEntry entry();

    @Ignore
    ClaimKind kind();

    /** Numbers of the subjects it names besides the one it is about. */
    @Ignore
    long[] objects();

    /** Whether what it says held at a moment, and on what it rested then. */
    @Ignore
    ClaimAt at(Moment moment);

    @Id
    @Override
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    default String getId() {
        return NodeId.print(NodeId.Family.CLAIM, entry().number());
    }

    @Description("Readable key, unique among claims and never reused.")
    default String getKey() {
        return entry().key();
    }

    @Description("The kind of claim; the type of the claim says the same.")
    default ClaimKind getKind() {
        return kind();
    }

    @Description("Whether it tells what is, what is planned, or what is promised.")
    default Modality getModality() {
        return entry().modality();
    }

    @Description("Whether the source tells of something that begins, goes on, or ends.")
    default Continuity getContinuity() {
        return entry().continuity();
    }

    @Description("From when and until when it was so, as far as the sources say.")
    default StatedValidity getValidity() {
        return StatedValidity.of(entry().validity());
    }

    @Nullable
    @Description("A remark by whoever recorded it; null when there is none.")
    default String getNote() {
        return entry().note();
    }

    @Description("When it was recorded here; set by the database.")
    default Instant getRecordedAt() {
        return entry().recordedAt();
    }
}
