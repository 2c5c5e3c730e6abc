package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of claim; each has a type of its own. */
@Description("The kinds of claim; each has a type of its own.")
public enum ClaimKind {
    @Description("A person holds a title at an organization, or a post.")
    POSITION,
    @Description("A subordinate reports to a manager.")
    REPORTING_LINE,
    @Description("A party works with a party; never part of a reporting chain.")
    COLLABORATION,
    @Description("An organization or a post is part of an organization.")
    PLACEMENT,
    @Description("An organization or person owns a company.")
    OWNERSHIP,
    @Description("A subject bears a name.")
    NAMING,
    @Description("Organizations came out of organizations.")
    SUCCESSION,
    @Description("What an announcement does to subjects.")
    EFFECT,
    @Description("How far an effect has come in a part of the world.")
    PHASE,
    @Description("Who wrote an announcement.")
    AUTHORSHIP,
    @Description("Somebody vouches that the document behind an announcement is genuine.")
    ATTESTATION,
    @Description("Credit to a publication for reporting first.")
    FIRST_REPORT,
    @Description("Anything else worth citing, in our own words.")
    REMARK
}
