package org.backlot.difference;

import org.eclipse.microprofile.graphql.Description;

/** What of a relation that goes on can change. */
@Description("What of a relation that goes on can change.")
public enum Aspect {
    @Description("The title that is held.")
    TITLE,
    @Description("Whether the holder leads the organization.")
    LEADERSHIP,
    @Description("Whether the position is held until somebody is found.")
    INTERIM,
    @Description("What the position covers.")
    REMIT,
    @Description("The share that is owned: a number or a range in percent, or the words of the source.")
    STAKE,
    @Description("What kind of name it is.")
    NAME_KIND,
    @Description("What is worked on together.")
    PURPOSE,
    @Description("How many people an effect touches.")
    HEADCOUNT,
    @Description("What an effect or a first report extends to.")
    SCOPE,
    @Description("How far an effect has come.")
    STATE,
    @Description("Of how much of a region a source speaks.")
    QUANTIFIER,
    @Description("By when an effect is to have come further.")
    DUE,
    @Description("On what an effect depends.")
    CONDITION,
    @Description("How surely it holds; compared only on request.")
    CERTAINTY
}
