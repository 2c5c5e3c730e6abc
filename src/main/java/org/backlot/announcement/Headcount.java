package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.Statedness;
import org.eclipse.microprofile.graphql.Description;

/** How many people an effect touches, as far as the source says. */
@Description("How many people an effect touches, as far as the source says. No number is made up from vague words.")
public record Headcount(
        @Description("Whether the source says anything about it.")
        Statedness state,

        @Nullable @Description("The words of the source; null when it says nothing, or prints a number only.")
        String words,

        @Nullable @Description("The least number the source states; null when it states none.")
        Integer least,

        @Nullable @Description("The greatest number the source states; null when it states none.")
        Integer most) {}
