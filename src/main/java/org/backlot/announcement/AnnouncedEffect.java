package org.backlot.announcement;

import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.Citation;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.backlot.position.PositionAt;
import org.backlot.time.Absence;
import org.backlot.time.Presence;
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

        @Description("The claim that says so, at the same moment, with its certainty on the day.")
        ClaimAt claim) {

    public AnnouncedEffect {
        touched = List.copyOf(touched);
        resulting = List.copyOf(resulting);
    }

    @Description("How far it had come on the day asked about.")
    public EffectStatus getStatus() {
        if (claim.presence() instanceof Presence.Held held) {
            boolean announced = held.rule() == PresenceRule.ANNOUNCED;
            return leavesRole() ? leaving() : announced ? EffectStatus.ANNOUNCED : EffectStatus.IN_FORCE;
        }
        boolean over = claim.getAbsence() == Absence.ENDED || claim.getAbsence() == Absence.SUCCEEDED;
        return !over ? EffectStatus.NOT_YET : leavesRole() ? EffectStatus.IN_FORCE : EffectStatus.OVER;
    }

    /** Whether the claim tells of a role that is left, and so of something that ends. */
    private boolean leavesRole() {
        return kind == EffectKind.DEPARTURE && claim instanceof PositionAt;
    }

    /** Of a role that is still held: whether a source had told by the day that it will be left. */
    private EffectStatus leaving() {
        for (Citation citation : Evidence.citations(claim.it(), moment)) {
            LocalDate day = Evidence.spokenOf(citation, moment.graph());
            if (day != null && !day.isAfter(moment.asOf())) {
                return EffectStatus.ANNOUNCED;
            }
        }
        return EffectStatus.NOT_YET;
    }

    @Description(
            "From when it is so, as far as the sources say; for somebody who leaves a role the last day in it. The day"
                    + " of the announcement is not taken for it.")
    public StatedBound getEffective() {
        return leavesRole()
                ? claim.it().getValidity().end()
                : claim.it().getValidity().start();
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
