package org.backlot.explanation;

import org.eclipse.microprofile.graphql.Description;

/** How a claim bears on the question whether a relation held, the nearest first. */
@Description("How a claim bears on the question whether a relation held, the nearest first.")
public enum Bearing {
    @Description("It says just that, be it of this day or of another.")
    SAYS_SO,
    @Description("It says just that, and a source denies it.")
    DENIED,
    @Description("It held on the day, and the relation cannot hold beside it.")
    EXCLUDES,
    @Description("It may say so: the source leaves open which of several parties it means.")
    MAY_SAY_SO,
    @Description("It says so of a unit that the one party led, and so not of the party itself.")
    OF_A_UNIT,
    @Description("It relates the same two parties in another way, or the other way round.")
    OTHERWISE_RELATED,
    @Description("A remark about the one party that names the other.")
    REMARKED,
    @Description("It tells whom the relation held with on the day instead, beside whom it could hold too.")
    INSTEAD,
    @Description("It says so of somebody who was in the same role on other days, and so not of the party itself.")
    OF_THE_ROLE
}
