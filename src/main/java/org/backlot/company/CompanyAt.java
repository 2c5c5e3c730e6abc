package org.backlot.company;

import org.backlot.graph.Moment;
import org.backlot.organization.OrganizationAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A company at a moment. */
@Description("A company at a moment.")
public record CompanyAt(@Ignore Moment moment, @Ignore Company it) implements OrganizationAt {}
