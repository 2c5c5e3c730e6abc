package org.backlot.remark;

import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * What is worth citing and fits no other kind of claim, in our own words.
 */
@Description("What is worth citing and fits no other kind of claim, in our own words.")
public record Remark(
        @Ignore ClaimEntry entry,

        @Description("What the source says, in our own words.")
        String text) implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.REMARK;
    }

    @Override
    public long[] objects() {
        return NOBODY;
    }

    @Override
    public RemarkAt at(Moment moment) {
        return new RemarkAt(moment, this, Evidence.presence(this, moment));
    }
}
