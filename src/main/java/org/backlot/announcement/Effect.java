package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Statedness;
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
 * @param headcountWords the words of the source about how many people; {@code null} when it has none
 * @param headcountLeast the least number it states; {@code null} when none
 * @param headcountMost the greatest number it states; {@code null} when none
 */
@Description("What an announcement does to subjects, where no other kind of claim says it.")
public record Effect(
        @Ignore ClaimEntry entry,
        @Description("What it does.") EffectKind effect,
        @Ignore List<@NonNull Long> targets,

        @Ignore @Nullable String headcountWords,

        @Ignore @Nullable Integer headcountLeast,

        @Ignore @Nullable Integer headcountMost,

        @Nullable @Description("What it extends to, in our own words; null when not stated.")
        String scope)
        implements Claim {
    public Effect {
        targets = List.copyOf(targets);
        if (headcountLeast != null && headcountMost != null && headcountLeast > headcountMost) {
            throw new IllegalArgumentException("the least headcount comes before the greatest");
        }
    }

    @Description("How many people it touches, as far as the source says.")
    public Headcount getHeadcount() {
        boolean stated = headcountWords != null || headcountLeast != null || headcountMost != null;
        return new Headcount(
                stated ? Statedness.STATED : Statedness.NOT_STATED, headcountWords, headcountLeast, headcountMost);
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
