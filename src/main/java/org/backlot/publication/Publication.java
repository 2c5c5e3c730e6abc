package org.backlot.publication;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** An outlet that publishes documents: TheWrap, Deadline. */
@Description("An outlet that publishes documents: TheWrap, Deadline.")
public record Publication(
        @Ignore long number,

        @Description("Readable key, unique among publications and never reused.")
        String slug,

        @Description("The name under which it publishes.") String name,

        @Nullable @Description("The address of its home page; null when none is on record.")
        String site)
        implements Node {

    @Id
    @Override
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return NodeId.print(NodeId.Family.PUBLICATION, number);
    }
}
