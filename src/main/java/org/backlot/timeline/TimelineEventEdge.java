package org.backlot.timeline;

import java.util.Objects;
import org.backlot.relay.Node;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of events of a timeline, with its cursor. */
@Description("An entry of a list of events of a timeline, with its cursor.")
public record TimelineEventEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The event.") TimelineEvent event) {

    @Description(
            "What can be asked for again: the claim that tells of it and was recorded first, else the announcement or the document."
                    + " An event is read off these and is no node itself; a claim that tells of a start and of an end is the"
                    + " node of both.")
    public Node getNode() {
        if (!event.claims().isEmpty()) {
            return event.claims().get(0);
        }
        Node announced = event.announcement() == null ? event.document() : event.announcement();
        return Objects.requireNonNull(announced, "an event is told of by something");
    }
}
