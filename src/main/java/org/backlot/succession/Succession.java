package org.backlot.succession;

import java.util.List;
import java.util.stream.LongStream;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Organizations came out of organizations. A rename keeps the organization and is no succession.
 *
 * @param predecessors numbers of the organizations that went into it; at least one
 * @param furtherSuccessors numbers of the organizations that came out of it besides the one it is about
 */
@Description("Organizations came out of organizations. A rename keeps the organization and" + " is no succession.")
public record Succession(
        @Ignore ClaimEntry entry,
        @Description("How they came out of one another.") SuccessionType type,
        @Ignore List<@NonNull Long> predecessors,
        @Ignore List<@NonNull Long> furtherSuccessors)
        implements Claim {
    public Succession {
        predecessors = List.copyOf(predecessors);
        furtherSuccessors = List.copyOf(furtherSuccessors);
        if (predecessors.isEmpty()) {
            throw new IllegalArgumentException("a succession has a predecessor");
        }
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.SUCCESSION;
    }

    @Override
    public long[] objects() {
        return LongStream.concat(
                        predecessors.stream().mapToLong(Long::longValue),
                        furtherSuccessors.stream().mapToLong(Long::longValue))
                .toArray();
    }

    @Override
    public SuccessionAt at(Moment moment) {
        return new SuccessionAt(moment, this, Evidence.presence(this, moment));
    }
}
