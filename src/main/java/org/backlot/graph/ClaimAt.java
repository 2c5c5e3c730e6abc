package org.backlot.graph;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.backlot.time.Absence;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;
import org.backlot.time.PresenceRule;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;

/** A claim at a moment: whether what it says held then, how surely, and on what it rested. */
@Interface("ClaimAt")
@Description("A claim at a moment: whether what it says held then, how surely, and on what it rested.")
public interface ClaimAt {
    @Ignore
    Moment moment();

    @Ignore
    Claim it();

    @Ignore
    Presence presence();

    @Description("The claim itself, outside time.")
    default Claim getClaim() {
        return it();
    }

    @Nullable
    @Description("How surely it held on the day; null when it did not, and then absence says why.")
    default Certainty getCertainty() {
        return presence() instanceof Presence.Held held ? held.certainty() : null;
    }

    @Nullable
    @Description("By which rule it is taken to have held; null when it did not.")
    default PresenceRule getRule() {
        return presence() instanceof Presence.Held held ? held.rule() : null;
    }

    @Nullable
    @Description("Why it is not taken to have held on the day; null when it did.")
    default Absence getAbsence() {
        return presence() instanceof Presence.Absent absent ? absent.why() : null;
    }

    @Nullable
    @Description("The last day on which a source spoke of it as in force; null when none did.")
    default LocalDate getLastAsserted() {
        return presence() instanceof Presence.Held held ? held.lastAsserted() : null;
    }

    @Nullable
    @Description("Days from the last word it rests on to the day asked about; 0 when that day is not later; null when"
            + " it did not hold.")
    default Integer getStalenessDays() {
        return presence() instanceof Presence.Held held
                ? (int) Math.min(held.stalenessDays(), Integer.MAX_VALUE)
                : null;
    }
}
