package org.backlot.retraction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What would fall if a document or an announcement turned out to be false, and what would survive. */
@Description("What would fall if a document or an announcement turned out to be false, and what would survive, by what"
        + " was known at the moment. Nothing is changed by asking.")
public record Impact(@Ignore Retraction retraction) {}
