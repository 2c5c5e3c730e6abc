package org.backlot.organization;

import org.backlot.graph.Subject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;

/** A company or a division. */
@Interface("Organization")
@Description("A company or a division.")
public interface Organization extends Subject {}
