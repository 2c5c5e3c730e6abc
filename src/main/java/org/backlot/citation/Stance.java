package org.backlot.citation;

import org.eclipse.microprofile.graphql.Description;

/** Whether a document speaks for a claim or against it. */
@Description("Whether a document speaks for a claim or against it.")
public enum Stance {
    @Description("The document says it.")
    SUPPORTS,
    @Description("The document denies it.")
    DENIES
}
