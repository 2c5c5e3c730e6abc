package org.backlot.naming;

import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A subject bears a name.
 */
@Description("A subject bears a name.")
public record Naming(
        @Ignore ClaimEntry entry,
        @Description("The name as printed.") String name,
        @Description("What kind of name it is.") NameKind nameKind)
        implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.NAMING;
    }

    @Override
    public long[] objects() {
        return NOBODY;
    }

    @Override
    public NamingAt at(Moment moment) {
        return new NamingAt(moment, this, Evidence.presence(this, moment));
    }
}
