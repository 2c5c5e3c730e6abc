package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** From what a reporting line is inferred that no source states. */
@Description("From what a reporting line is inferred that no source states.")
public enum InferenceRule {
    @Description("The subordinate belongs to a unit that the manager leads.")
    MEMBER_OF_LED_UNIT,
    @Description(
            "A source says that the unit is overseen by the manager, and the subordinate leads it, or belongs to it"
                    + " and nobody is known to lead it.")
    UNIT_OVERSEEN,
    @Description("The unit is part of one that the manager leads, and the subordinate leads it, or belongs to it and"
            + " nobody is known to lead it.")
    PART_OF_LED_UNIT
}
