package org.backlot.organization;

import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;

/** A company or a division at a moment. */
@Interface("OrganizationAt")
@Description("A company or a division at a moment.")
public interface OrganizationAt extends SubjectAt {}
