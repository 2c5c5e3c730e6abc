package org.backlot.citation;

import org.eclipse.microprofile.graphql.Description;

/** In whose voice a document says something. */
@Description("In whose voice a document says something.")
public enum Attribution {
    @Description("The outlet's own voice.")
    OUTLET,
    @Description("A named speaker.")
    ON_RECORD,
    @Description("A memo, release or filing that the document reports.")
    DOCUMENT,
    @Description("A source that the outlet does not name. Only the words printed about it are kept; nothing leads from"
            + " them to a person.")
    ANONYMOUS
}
