package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What an announcement does to subjects, where no other kind of claim says it.
 *
 * @param targets numbers of the subjects that it affects
 */
@Description("What an announcement does to subjects, where no other kind of claim says it.")
public record Effect(
        @Ignore ClaimEntry entry,
        @Description("What it does.") EffectKind effect,
        @Ignore List<@NonNull Long> targets,

        @Nullable
        @Description(
                "How many people it affects, in the words of the source; null when not stated. No number is made up from vague words.")
        String headcount,

        @Nullable @Description("The least number of people the words allow; null when they name none.")
        Integer headcountLeast,

        @Nullable @Description("The greatest number of people the words allow; null when they name none.")
        Integer headcountMost,

        @Nullable @Description("What it extends to, in our own words; null when not stated.")
        String scope)
        implements Claim {
    public Effect {
        targets = List.copyOf(targets);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.EFFECT;
    }

    @Override
    public long[] objects() {
        return targets.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public EffectAt at(Moment moment) {
        return new EffectAt(moment, this, Evidence.presence(this, moment));
    }
}
