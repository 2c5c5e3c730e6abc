package org.backlot.naming;

import org.eclipse.microprofile.graphql.Description;

/** What kind of name it is. */
@Description("What kind of name it is.")
public enum NameKind {
    @Description("The name the subject goes by.")
    OFFICIAL,
    @Description("A shorter form in use beside the official one.")
    SHORT,
    @Description("A fuller form in use beside the official one.")
    FULL,
    @Description("A name it bore before.")
    FORMER,
    @Description("A description in a source, never presented as a name.")
    DESCRIPTIVE
}
