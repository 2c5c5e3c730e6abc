package org.backlot.division;

import org.backlot.graph.Moment;
import org.backlot.organization.OrganizationAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A division at a moment. */
@Description("A division at a moment.")
public record DivisionAt(@Ignore Moment moment, @Ignore Division it) implements OrganizationAt {}
