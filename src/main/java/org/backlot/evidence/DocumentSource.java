package org.backlot.evidence;

import org.backlot.publication.Document;
import org.backlot.publication.Lineage;
import org.eclipse.microprofile.graphql.Description;

/** A document that another rests on, and how. */
@Description("A document that another rests on, and how.")
public record DocumentSource(
        @Description("How it rests on it.") Lineage.Relation relation,
        @Description("The document that it rests on.") Document document) {}
