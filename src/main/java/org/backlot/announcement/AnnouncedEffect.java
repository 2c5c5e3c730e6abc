package org.backlot.announcement;

import java.util.List;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.backlot.time.PresenceRule;
import org.backlot.time.StatedBound;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One thing that an announcement does, whichever kind of claim says it. */
@Description("One thing that an announcement does, whichever kind of claim says it.")
public record AnnouncedEffect(
        @Ignore Moment moment,
        @Description("What it does.") EffectKind kind,
        @Ignore List<@NonNull Long> touched,
        @Ignore List<@NonNull Long> resulting,

        @Description("The claim that says so, at the same moment.")
        ClaimAt claim) {

    public AnnouncedEffect {
        touched = List.copyOf(touched);
        resulting = List.copyOf(resulting);
    }

    @Description("How far it has come.")
    public EffectStatus getStatus() {
        return claim.getRule() == PresenceRule.ANNOUNCED ? EffectStatus.ANNOUNCED : EffectStatus.IN_FORCE;
    }

    @Description("From when it is so, as far as the sources say; the day of the announcement is not taken for it.")
    public StatedBound getEffective() {
        return claim.it().getValidity().start();
    }

    @Description("Whom and what it touches.")
    public List<@NonNull SubjectAt> getSubjects() {
        return moment.views(touched);
    }

    @Description("What comes out of it; empty where the sources name nothing.")
    public List<@NonNull SubjectAt> getResults() {
        return moment.views(resulting);
    }
}
