package org.backlot.collaboration;

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
 * A party works with a party without reporting to it. Where the source leaves open whom it means, the candidates are kept and marked as ambiguous.
 *
 * @param counterparts numbers of the subjects it works with, or may work with when ambiguous; at least one
 */
@Description("A party works with a party without reporting to it. Where the source leaves"
        + " open whom it means, the candidates are kept and marked as ambiguous.")
public record Collaboration(
        @Ignore ClaimEntry entry,
        @Ignore List<@NonNull Long> counterparts,

        @Description("Whether the source leaves open which of the counterparts it means.")
        boolean ambiguous,

        @Nullable @Description("The words the source uses for the counterparts; null when it names them.")
        String words,

        @Nullable @Description("What they work on together, in our own words; null when not stated.")
        String purpose)
        implements Claim {
    public Collaboration {
        counterparts = List.copyOf(counterparts);
        if (counterparts.isEmpty()) {
            throw new IllegalArgumentException("a collaboration has a counterpart");
        }
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.COLLABORATION;
    }

    @Override
    public long[] objects() {
        return counterparts.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public CollaborationAt at(Moment moment) {
        return new CollaborationAt(moment, this, Evidence.presence(this, moment));
    }
}
