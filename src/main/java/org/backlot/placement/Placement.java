package org.backlot.placement;

import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * An organization or a post is part of an organization.
 *
 * @param whole number of the organization that it is part of
 */
@Description("An organization or a post is part of an organization.")
public record Placement(@Ignore ClaimEntry entry, @Ignore long whole) implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.PLACEMENT;
    }

    @Override
    public long[] objects() {
        return new long[] {whole};
    }

    @Override
    public PlacementAt at(Moment moment) {
        return new PlacementAt(moment, this, Evidence.presence(this, moment));
    }
}
