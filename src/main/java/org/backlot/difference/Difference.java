package org.backlot.difference;

import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What is not the same in two contexts. */
@Description("What is not the same in two contexts.")
public record Difference(@Ignore Span span, @Ignore Scope scope) {

    @Description("The first context.")
    public Moment getFrom() {
        return span.from();
    }

    @Description("The second context.")
    public Moment getTo() {
        return span.to();
    }
}
