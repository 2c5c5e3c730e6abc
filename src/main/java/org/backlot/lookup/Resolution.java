package org.backlot.lookup;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** What an id that was kept leads to today. */
@Description("What an id that was kept leads to today.")
public record Resolution(
        @Id @Description("The id that was asked about.") String requestedId,

        @Description("Whether it was the id of a duplicate, for which another node stands now.")
        boolean redirected,

        @Nullable @Description("The node, under its id of today; null when the id is none that was ever issued.")
        Node node) {}
