package org.backlot.timeline;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of events of a timeline, with its cursor. */
@Description("An entry of a list of events of a timeline, with its cursor.")
public record TimelineEventEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The event.") TimelineEvent event) {

    @Description(
            "What happens in it, whosever timeline it is and whatever was known, which can be asked for again. Which"
                    + " claims tell of it depends on that, so the event is no node itself.")
    public Occurrence getNode() {
        return event.occurrence();
    }
}
