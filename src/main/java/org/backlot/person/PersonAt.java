package org.backlot.person;

import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A person at a moment. */
@Description("A person at a moment.")
public record PersonAt(@Ignore Moment moment, @Ignore Person it) implements SubjectAt {}
