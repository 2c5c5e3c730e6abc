package org.backlot.post;

import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A post at a moment. */
@Description("A post at a moment.")
public record PostAt(@Ignore Moment moment, @Ignore Post it) implements SubjectAt {}
