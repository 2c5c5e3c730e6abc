package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** How firmly a reporting line is drawn. */
@Description("How firmly a reporting line is drawn.")
public enum LineType {
    @Description("The line of command.")
    SOLID,
    @Description("A secondary line; never part of a chain.")
    DOTTED
}
