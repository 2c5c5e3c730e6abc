package org.backlot.collaboration;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A collaboration at a moment. */
@Description("A collaboration at a moment.")
public record CollaborationAt(
        @Ignore Moment moment,
        @Ignore Collaboration it,
        @Ignore Presence presence) implements ClaimAt {
    @Description("Whether the source leaves open which of the counterparts it means.")
    public boolean isAmbiguous() {
        return it.ambiguous();
    }

    @Nullable
    @Description("The words the source uses for the counterparts; null when it names them.")
    public String getWords() {
        return it.words();
    }

    @Nullable
    @Description("What they work on together, in our own words; null when not stated.")
    public String getPurpose() {
        return it.purpose();
    }
}
