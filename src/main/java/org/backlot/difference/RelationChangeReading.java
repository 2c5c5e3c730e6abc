package org.backlot.difference;

import org.eclipse.microprofile.graphql.Description;

/** How far sources tell that something happened between two contexts, and not only that it was told. */
@Description("How far sources tell that something happened between two contexts, and not only that it was told.")
public enum RelationChangeReading {
    @Description("By what the sources say it was so in the one and was not so in the other.")
    HAPPENED,
    @Description("The sources speak of it only from some day on: whether it was so before is not stated.")
    FIRST_TOLD,
    @Description("It is not the world that differs but what was known: with the knowledge of the one context the"
            + " answer for both days is the same.")
    BECAME_KNOWN
}
