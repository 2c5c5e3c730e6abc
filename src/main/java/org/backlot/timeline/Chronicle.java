package org.backlot.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.Effect;
import org.backlot.announcement.Phase;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.difference.Edge;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of a subject off the claims in which it takes part, as far as they stand in a context.
 *
 * <p>What is told of as beginning, planned or over, and not since when, is an event without a date. What is merely told
 * of as being so is no event: that is what {@link EventKind#REPORTED} is for.
 */
final class Chronicle {
    private final Subject subject;
    private final Moment moment;
    private final TimelineFilter where;
    private final Map<Happening, List<Claim>> happenings = new LinkedHashMap<>();
    private final Map<Happening, Claim> firsts = new HashMap<>();
    private final Map<Happening, FuzzyDate> dates = new LinkedHashMap<>();
    private final SortedMap<Long, List<Claim>> announcements = new TreeMap<>();
    private final SortedMap<Long, List<Claim>> documents = new TreeMap<>();

    private Chronicle(Subject subject, Moment moment, TimelineFilter where) {
        this.subject = subject;
        this.moment = moment;
        this.where = where;
    }

    static Timeline of(Subject subject, Moment moment, TimelineFilter where) {
        Chronicle chronicle = new Chronicle(subject, moment, where);
        if (subject instanceof Announcement) {
            chronicle.announcements.put(subject.entry().number(), new ArrayList<>());
        }
        for (Claim claim : chronicle.claims()) {
            chronicle.read(claim, Evidence.stands(claim, moment));
        }
        return Timeline.of(chronicle.events());
    }

    /** An event that several claims can tell of: those of one edge, with one date. */
    private record Happening(EventKind kind, List<Edge> edges, String date) {}

    private Iterable<Claim> claims() {
        SortedMap<Long, Claim> claims = new TreeMap<>();
        for (ClaimKind kind : ClaimKind.values()) {
            if (where.wants(kind)) {
                for (Side side : Side.values()) {
                    moment.graph()
                            .claims(subject, kind, side)
                            .forEach(claim -> claims.put(claim.entry().number(), claim));
                }
            }
        }
        return claims.values();
    }

    private void read(Claim claim, boolean stands) {
        boolean effect = claim.kind() == ClaimKind.EFFECT || claim.kind() == ClaimKind.SUCCESSION;
        Bound start = claim.entry().validity().start();
        Bound end = claim.entry().validity().end();
        Continuity continuity = claim.entry().continuity();
        boolean begins = effect
                || continuity == Continuity.NEW
                || (continuity == Continuity.UNSPECIFIED && claim.entry().modality() != Modality.ASSERTED);
        note(effect ? EventKind.TOOK_EFFECT : EventKind.STARTED, claim, start, begins, stands);
        note(
                EventKind.ENDED,
                claim,
                end,
                end instanceof Bound.EndedWhenUnknown || continuity == Continuity.ENDS,
                stands);
        if (claim instanceof Phase phase && phase.due() != null) {
            note(EventKind.DUE, claim, new Bound.Known(phase.due()), true, stands);
        }
        if (stands) {
            readTellers(claim);
        }
    }

    /** In which announcement it was made, and which documents told it. */
    private void readTellers(Claim claim) {
        long announcement = claim instanceof Effect
                ? claim.entry().subject()
                : claim.entry().announcement();
        if (announcement != 0) {
            announcements
                    .computeIfAbsent(announcement, none -> new ArrayList<>())
                    .add(claim);
        }
        if (where.wants(EventKind.REPORTED)) {
            readDocuments(claim);
        }
    }

    private void readDocuments(Claim claim) {
        for (Citation citation : Evidence.citations(claim, moment)) {
            if (citation.stance() == Stance.SUPPORTS) {
                List<Claim> told = documents.computeIfAbsent(citation.document(), none -> new ArrayList<>());
                if (told.isEmpty() || told.get(told.size() - 1) != claim) {
                    told.add(claim);
                }
            }
        }
    }

    /**
     * Notes what a bound tells; one without a date only if something else tells that it came to pass. What no longer
     * stands counts only for which claim was the first ever to tell of it.
     */
    private void note(EventKind kind, Claim claim, Bound bound, boolean evenUndated, boolean stands) {
        FuzzyDate date = bound instanceof Bound.Known known ? known.date() : null;
        if (date == null && !evenUndated) {
            return;
        }
        Happening happening = new Happening(kind, Edge.of(claim), date == null ? "" : date.getEdtf());
        firsts.putIfAbsent(happening, claim);
        if (!stands) {
            return;
        }
        happenings.computeIfAbsent(happening, none -> new ArrayList<>(1)).add(claim);
        if (date != null) {
            dates.putIfAbsent(happening, date);
        }
    }

    private List<TimelineEvent> events() {
        List<TimelineEvent> events = new ArrayList<>();
        happenings.forEach((happening, claims) -> events.add(new TimelineEvent(
                happening.kind(),
                dates.get(happening),
                claims,
                null,
                null,
                claims.get(0).entry().number(),
                Occurrence.of(happening.kind(), Objects.requireNonNull(firsts.get(happening))))));
        announcements.forEach((number, claims) -> {
            Announcement made = (Announcement) moment.graph().subject(number);
            events.add(new TimelineEvent(
                    EventKind.ANNOUNCED, made.issued(), claims, made, null, number, Occurrence.of(made)));
        });
        documents.forEach((number, claims) -> {
            Document told = moment.graph().document(number);
            events.add(new TimelineEvent(
                    EventKind.REPORTED, published(told), claims, null, told, number, Occurrence.of(told)));
        });
        events.removeIf(event -> !where.wants(event.kind()) || (event.date() != null && !where.wants(event.date())));
        return events;
    }

    /** When a document came out; {@code null} when that is not known. */
    static @Nullable FuzzyDate published(Document document) {
        if (document.published() != null || document.publishedAt() == null) {
            return document.published();
        }
        return FuzzyDate.of(LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC));
    }
}
