package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;

/** On which side of a claim a subject stands. */
@Description("On which side of a claim a subject stands.")
public enum Side {
    @Description("The claim is about it.")
    SUBJECT,
    @Description("The claim names it besides.")
    OBJECT,
    @Description("The claim was made in it: the subject is the announcement.")
    ANNOUNCEMENT
}
