package org.backlot.identity;

import org.backlot.graph.Graph;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What waits for the judgement of an editor. */
@Description("What waits for the judgement of an editor.")
public record Review(@Ignore Graph graph) {}
