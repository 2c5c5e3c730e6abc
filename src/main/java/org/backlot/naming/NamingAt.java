package org.backlot.naming;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Naming at a moment. */
@Description("Naming at a moment.")
public record NamingAt(
        @Ignore Moment moment, @Ignore Naming it, @Ignore Presence presence) implements ClaimAt {
    @Description("The name as printed.")
    public String getName() {
        return it.name();
    }

    @Description("What kind of name it is.")
    public NameKind getNameKind() {
        return it.nameKind();
    }
}
