package org.backlot.relay;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where a page lies in its list, as the Relay specification has it. */
@Description("Where a page lies in its list.")
public record PageInfo(
        @Description("Whether there are entries before the page.")
        boolean hasPreviousPage,

        @Description("Whether there are entries after the page.")
        boolean hasNextPage,

        @Nullable @Description("Cursor of the first entry of the page; null when the page is empty.")
        String startCursor,

        @Nullable @Description("Cursor of the last entry of the page; null when the page is empty.")
        String endCursor) {}
