package org.backlot.company;

import org.backlot.graph.Moment;
import org.backlot.graph.SubjectEntry;
import org.backlot.graph.SubjectKind;
import org.backlot.organization.Organization;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An organization with a legal life of its own. */
@Description("An organization with a legal life of its own.")
public record Company(@Ignore SubjectEntry entry) implements Organization {
    @Override
    public SubjectKind kind() {
        return SubjectKind.COMPANY;
    }

    @Override
    public CompanyAt at(Moment moment) {
        return new CompanyAt(moment, this);
    }
}
