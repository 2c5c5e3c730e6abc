package org.backlot.conflict;

import org.eclipse.microprofile.graphql.Description;

/** In which way claims that differ can all be true. */
@Description("In which way claims that differ can all be true.")
public enum Compatibility {
    @Description("The later one takes the place of the earlier one.")
    SUPERSESSION("The later takes the place of the earlier."),
    @Description("One speaks of a part of what the other speaks of: \"most other regions\" and \"other regions\".")
    NARROWER_SCOPE("One speaks of less than the other."),
    @Description("One says the same with less detail: \"head of\" and \"president of\", 2022-11 and 2022-11-29.")
    GRANULARITY("One says the same in less detail."),
    @Description("One is the other as a round number.")
    ROUNDING("One is the other, rounded."),
    @Description("One source states them side by side: two holders of a shared seat, two titles of one person.")
    STATED_TOGETHER("One source states them side by side."),
    @Description("One holds the seat only until somebody is found.")
    INTERIM("One holds it only until somebody is found.");

    private final String sentence;

    Compatibility(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
