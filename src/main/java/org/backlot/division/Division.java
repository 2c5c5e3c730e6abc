package org.backlot.division;

import org.backlot.graph.Moment;
import org.backlot.graph.SubjectEntry;
import org.backlot.graph.SubjectKind;
import org.backlot.organization.Organization;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A unit without a legal life of its own: studio, network, service, team, group. */
@Description("A unit without a legal life of its own: studio, network, service, team, group.")
public record Division(@Ignore SubjectEntry entry) implements Organization {
    @Override
    public SubjectKind kind() {
        return SubjectKind.DIVISION;
    }

    @Override
    public DivisionAt at(Moment moment) {
        return new DivisionAt(moment, this);
    }
}
