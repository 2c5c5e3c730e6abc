package org.backlot.evidence;

import org.eclipse.microprofile.graphql.Description;

/** What a citation finally rests on. */
@Description("What a citation finally rests on.")
public enum OriginKind {
    @Description("A memo, release, filing or register.")
    DOCUMENT,
    @Description("A person who speaks under their name.")
    SPEAKER,
    @Description("A source that one outlet does not name.")
    ANONYMOUS_SOURCE,
    @Description("An outlet by itself.")
    OUTLET
}
