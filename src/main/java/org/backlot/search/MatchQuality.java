package org.backlot.search;

import org.eclipse.microprofile.graphql.Description;

/** How well a text matches what was looked for, best first. Accents, capitals and punctuation never count. */
@Description("How well a text matches what was looked for, best first. Accents, capitals and punctuation never count.")
public enum MatchQuality {
    @Description("It is the same.")
    EXACT,
    @Description("It begins so.")
    STARTS,
    @Description("All words stand in it, in whatever order.")
    WORDS,
    @Description("All words stand in it if some slips of spelling are let pass.")
    SIMILAR
}
