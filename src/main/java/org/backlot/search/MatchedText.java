package org.backlot.search;

import org.eclipse.microprofile.graphql.Description;

/** What it is that was found by. */
@Description("What the text is by which a subject was found.")
public enum MatchedText {
    @Description("A name of it, as a source prints it.")
    NAME,
    @Description("Its label, where no source tells of a name that is written so.")
    LABEL,
    @Description("The title of a position that the person holds or held.")
    TITLE
}
