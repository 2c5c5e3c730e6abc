package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.time.Absence;
import org.eclipse.microprofile.graphql.Description;

/** How far what is known of a subject reaches, for telling an empty answer from an unknown one. */
@Description("How far what is known of a subject reaches: tells an answer that is empty because nothing was ever said"
        + " from one that is empty because it was over.")
public record Coverage(
        @Description("Whether anything known reaches the day asked about.")
        CoverageState state,

        @Nullable
        @Description("The earliest day of which a source speaks: as the start of something, or as the day of"
                + " speaking; null when there is no evidence with a date.")
        LocalDate firstEvidenceOn,

        @Nullable
        @Description("The latest day on which a source spoke of it; null when there is no evidence with a" + " date.")
        LocalDate lastEvidenceOn) {

    static Coverage of(SubjectAt view) {
        return of(view, null, null);
    }

    /** By claims of some kinds, on some sides of which the subject stands; by all and on any where that is null. */
    static Coverage of(
            SubjectAt view,
            @org.jspecify.annotations.Nullable List<ClaimKind> kinds,
            @org.jspecify.annotations.Nullable List<Side> sides) {
        Moment moment = view.moment();
        boolean held = false;
        boolean over = false;
        LocalDate first = null;
        LocalDate last = null;
        for (Claim claim : claims(view, kinds, sides)) {
            if (!moment.sees(claim)) {
                continue;
            }
            ClaimAt at = claim.at(moment);
            held |= at.presence().isHeld();
            over |= at.getAbsence() == Absence.ENDED || at.getAbsence() == Absence.SUCCEEDED;
            LocalDate start = claim.entry().validity().earliestStart();
            for (var citation : Evidence.citations(claim, moment)) {
                LocalDate spoken = Evidence.spokenOf(citation, moment.graph());
                first = earlier(first, earlier(start, spoken));
                last = later(last, spoken);
            }
        }
        CoverageState state = held ? CoverageState.KNOWN : over ? CoverageState.OVER : CoverageState.UNKNOWN;
        return new Coverage(state, first, last);
    }

    private static Collection<Claim> claims(
            SubjectAt view,
            @org.jspecify.annotations.Nullable List<ClaimKind> kinds,
            @org.jspecify.annotations.Nullable List<Side> sides) {
        if (kinds == null && sides == null) {
            return view.moment().graph().claims(view.it());
        }
        Set<Claim> claims = new LinkedHashSet<>();
        for (ClaimKind kind : kinds == null ? List.of(ClaimKind.values()) : kinds) {
            for (Side side : sides == null ? List.of(Side.values()) : sides) {
                claims.addAll(view.moment().graph().claims(view.it(), kind, side));
            }
        }
        return claims;
    }

    private static @org.jspecify.annotations.Nullable LocalDate earlier(
            @org.jspecify.annotations.Nullable LocalDate one, @org.jspecify.annotations.Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @org.jspecify.annotations.Nullable LocalDate later(
            @org.jspecify.annotations.Nullable LocalDate one, @org.jspecify.annotations.Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
