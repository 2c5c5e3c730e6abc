package org.backlot.ownership;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * An organization or person owns a company, wholly or in part.
 *
 * @param owned number of the company
 */
@Description("An organization or person owns a company, wholly or in part.")
public record Ownership(
        @Ignore ClaimEntry entry,
        @Ignore long owned,

        @Nullable @Description("The least share it can be, in percent; null when no number is stated.")
        BigDecimal least,

        @Nullable @Description("The greatest share it can be, in percent; null when no number is stated.")
        BigDecimal most,

        @Nullable
        @Description("The words of the source about the share: \">50\", \"control\"; null when it prints a number.")
        String words)
        implements Claim {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ownership {
        if ((least == null) != (most == null)) {
            throw new IllegalArgumentException("a share has both bounds or none");
        }
        if (least != null
                && most != null
                && (least.signum() < 0 || least.compareTo(most) > 0 || most.compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException("a share lies between 0 and 100 percent, the lesser bound first");
        }
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.OWNERSHIP;
    }

    @Override
    public long[] objects() {
        return new long[] {owned};
    }

    @Override
    public OwnershipAt at(Moment moment) {
        return new OwnershipAt(moment, this, Evidence.presence(this, moment));
    }
}
