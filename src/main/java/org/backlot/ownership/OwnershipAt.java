package org.backlot.ownership;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An ownership at a moment. */
@Description("An ownership at a moment.")
public record OwnershipAt(
        @Ignore Moment moment, @Ignore Ownership it, @Ignore Presence presence) implements ClaimAt {
    @Nullable
    @Description("The least share it can be, in percent; null when no number is stated.")
    public BigDecimal getLeast() {
        return it.least();
    }

    @Nullable
    @Description("The greatest share it can be, in percent; null when no number is stated.")
    public BigDecimal getMost() {
        return it.most();
    }

    @Nullable
    @Description("The words of the source about the share: \">50\", \"control\"; null when it prints a number.")
    public String getWords() {
        return it.words();
    }
}
