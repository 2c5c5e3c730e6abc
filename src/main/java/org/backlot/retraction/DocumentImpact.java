package org.backlot.retraction;

import org.backlot.publication.Document;
import org.eclipse.microprofile.graphql.Description;

/** A document that falls, or that was written from such. */
@Description("A document that falls, or that was written from such.")
public record DocumentImpact(
        @Description("The document.") Document document,

        @Description("How much of what it rests on is lost; all of it for the document retracted, and for its copies.")
        Loss loss) {}
