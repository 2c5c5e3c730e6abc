package org.backlot.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.Announcement;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.snapshot.Snapshot;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * The days before and after an announcement: the day before the earliest on which it can have been made, and the day
 * after the latest, or after the last start that it states where that is later still. Where no source tells when it was
 * made, the first day on which one speaks of what it announced stands for it.
 */
record BeforeAndAfter(Announcement announcement, Moment knowledge) {

    static @Nullable Span of(
            Announcement announcement, Snapshot snapshot, @Nullable Instant reportedBy, @Nullable Instant recordedBy) {
        return new BeforeAndAfter(announcement, snapshot.moment(null, reportedBy, recordedBy)).span();
    }

    /** {@code null} when no source tells of any day. */
    @Nullable
    Span span() {
        List<Claim> announced = announced();
        FuzzyDate issued = announcement.issued();
        LocalDate first = issued == null ? null : issued.earliest();
        LocalDate last = issued == null ? null : issued.latest();
        LocalDate spoken = first == null || last == null ? firstSpokenOf(announced) : null;
        first = first == null ? spoken : first;
        last = last == null ? (spoken == null ? first : spoken) : last;
        if (first == null || last == null) {
            return null;
        }
        for (Claim claim : announced) {
            LocalDate start = claim.entry().validity().latestStart();
            last = start != null && start.isAfter(last) ? start : last;
        }
        return new Span(knowledge.on(first.minusDays(1)), knowledge.on(last.plusDays(1)));
    }

    private List<Claim> announced() {
        Graph graph = knowledge.graph();
        List<Claim> announced = new ArrayList<>(graph.claims(announcement, ClaimKind.EFFECT, Side.SUBJECT));
        for (ClaimKind kind : ClaimKind.values()) {
            announced.addAll(graph.claims(announcement, kind, Side.ANNOUNCEMENT));
        }
        announced.removeIf(claim -> !Evidence.stands(claim, knowledge));
        return announced;
    }

    private @Nullable LocalDate firstSpokenOf(List<Claim> announced) {
        LocalDate first = null;
        for (Claim claim : announced) {
            Testimony said = Evidence.testimony(claim, knowledge, null);
            first = earlier(earlier(first, said.announced()), earlier(said.firstAsserted(), said.endAsserted()));
        }
        return first;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
