package org.backlot.explanation;

import org.eclipse.microprofile.graphql.Description;

/** Who or what stands at a step of the way by which words came to a reader. */
@Description("Who or what stands at a step of the way by which words came to a reader.")
public enum AttributionRole {
    @Description("An outlet that printed it, with the document in which it did.")
    OUTLET,
    @Description("A memo, release, filing or register; or a document of no known outlet.")
    DOCUMENT,
    @Description("Those who wrote the document of the step before.")
    AUTHORS,
    @Description("Those who say it under their names.")
    SPEAKERS,
    @Description("A source that the outlet does not name: the words printed about it, and nothing more.")
    UNNAMED_SOURCE
}
