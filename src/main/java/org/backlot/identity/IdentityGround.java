package org.backlot.identity;

import org.eclipse.microprofile.graphql.Description;

/** Why two subjects may be one. */
@Description("Why two subjects may be one.")
public enum IdentityGround {
    @Description("They go by the same name, apart from capitals, accents and points.")
    SAME_NAME(60),
    @Description("One bears or bore a name by which the other goes or went.")
    SAME_FURTHER_NAME(40),
    @Description("Both are or were at the same organization.")
    SAME_ORGANIZATION(30);

    private final int weight;

    IdentityGround(int weight) {
        this.weight = weight;
    }

    /** How much it says, in hundredths. */
    int weight() {
        return weight;
    }
}
