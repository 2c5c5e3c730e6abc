package org.backlot.search;

import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.Names;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A subject that was found, with its cursor, and by what it was found. */
@Description("A subject that was found, with its cursor, and by what it was found.")
public record SearchEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Ignore Hit hit,
        @Ignore Moment moment) {

    @Description("The subject itself, outside time.")
    public Subject getNode() {
        return hit.subject();
    }

    @Description("The subject at the moment that was asked about.")
    public SubjectAt getAt() {
        return hit.subject().at(moment);
    }

    @Description("What it was called at the moment, by whatever name it was found.")
    public String getName() {
        return Names.of(getAt());
    }

    @Description("By what it was found, and how well that matches.")
    public SearchMatch getMatch() {
        return new SearchMatch(hit, moment);
    }
}
