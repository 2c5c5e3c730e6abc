package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** Of how much of a region a source speaks. */
@Description("Of how much of a region a source speaks.")
public enum Quantifier {
    @Description("All of it.")
    ALL,
    @Description("Most of it.")
    MOST,
    @Description("Some of it.")
    SOME
}
