package org.backlot.conflict;

import org.eclipse.microprofile.graphql.Description;

/** What claims differ about. */
@Description("What claims differ about.")
public enum ConflictType {
    @Description("The solid manager of one subordinate at one time.")
    SOLE_MANAGER,
    @Description("Anything of which there is one at a time, where a later claim takes the place of an earlier one.")
    SUPERSESSION,
    @Description("The title of one person at one unit.")
    TITLE_VALUE,
    @Description("Who held one post, or who led one organization.")
    SEAT,
    @Description("The official name of one subject.")
    NAME,
    @Description("Of which organization a division or post is part.")
    PLACEMENT,
    @Description("The share that one owner holds, or shares that add up to more than the whole company.")
    STAKE,
    @Description("Whether the same thing is new or existed before.")
    CONTINUITY,
    @Description("The day on which the same thing began, ended or was due.")
    DATE_VALUE,
    @Description("How many people one effect touches.")
    HEADCOUNT,
    @Description("How far an effect has come in one part of the world, or of how much of it that is said.")
    SCOPE,
    @Description("Who works with whom, where a source leaves open whom it means.")
    SUBJECT_AMBIGUITY,
    @Description("Who wrote one announcement.")
    AUTHORSHIP,
    @Description("Who reported one announcement first.")
    FIRST_REPORT
}
