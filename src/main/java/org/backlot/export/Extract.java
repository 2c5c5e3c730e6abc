package org.backlot.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.naming.Names;
import org.backlot.publication.Document;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Presence;
import org.backlot.time.PresenceRule;
import org.jspecify.annotations.Nullable;

/**
 * What stands on record at one moment, for formats that keep facts and no evidence. It counts what is left out, by
 * itself what none of them can carry, and by {@link #lose} what one of them cannot.
 */
public final class Extract {
    private final Moment moment;
    private final boolean onTheDay;
    private final Map<String, Tally> losses = new LinkedHashMap<>();

    private record Tally(String what, String reason, long count) {}

    private Extract(Moment moment, boolean onTheDay) {
        this.moment = moment;
        this.onTheDay = onTheDay;
    }

    /** All that stands at a moment, on whatever day it held. */
    public static Extract of(Moment moment) {
        return new Extract(moment, false);
    }

    /** What held on the day of a moment. */
    public static Extract asOf(Moment moment) {
        return new Extract(moment, true);
    }

    public Moment moment() {
        return moment;
    }

    /** All subjects in the order in which they were entered, without duplicates that were merged away. */
    public List<Subject> subjects() {
        return moment.graph().subjectsAfter(0);
    }

    /** The name to show: what it is called on the day of the moment. */
    public String name(Subject subject) {
        return Names.of(subject.at(moment));
    }

    /** The slug of a subject. */
    public String slug(long subject) {
        return moment.graph().subject(subject).entry().slug();
    }

    /**
     * The claims that can be told as facts, in the order of recording. What was corrected or withdrawn is left out, and
     * so is what is only announced or promised, which such a format would make a fact of. Of a day, what was announced
     * by then is told as what it is taken to be then.
     */
    public List<Claim> facts() {
        List<Claim> facts = new ArrayList<>();
        for (Claim claim : moment.graph().claims()) {
            if (!stands(claim)) {
                lose("claims", "they were corrected or withdrawn, and only what stands is told");
            } else if (isFact(claim)) {
                count(claim);
                facts.add(claim);
            } else if (isTimeless(claim.kind()) || !onTheDay || isOnlyToCome(claim)) {
                lose(claim, "they tell what is planned or promised, and would be read as facts");
            }
        }
        return facts;
    }

    /** Whether a claim is on record, has not been taken back or corrected, and is supported. */
    public boolean stands(Claim claim) {
        return Evidence.stands(claim, moment);
    }

    private boolean isFact(Claim claim) {
        if (!stands(claim)) {
            return false;
        }
        return onTheDay && !isTimeless(claim.kind())
                ? claim.at(moment).presence().isHeld()
                : !isOnlyToCome(claim);
    }

    /** Whether claims of the kind tell of something that happened or was said, and not of something that lasts. */
    private static boolean isTimeless(ClaimKind kind) {
        return switch (kind) {
            case POSITION, REPORTING_LINE, COLLABORATION, PLACEMENT, OWNERSHIP, NAMING -> false;
            case SUCCESSION, EFFECT, PHASE, AUTHORSHIP, ATTESTATION, FIRST_REPORT, REMARK -> true;
        };
    }

    /** The first claims in which a subject takes part that can be told as facts, in the order of recording. */
    public List<Claim> facts(Subject subject, int most) {
        return moment.graph().claims(subject).stream()
                .filter(this::isFact)
                .limit(most)
                .toList();
    }

    /** The claims of a kind about a subject that can be told as facts, in the order of recording. */
    public List<Claim> facts(Subject subject, ClaimKind kind) {
        return moment.graph().claims(subject, kind, Side.SUBJECT).stream()
                .filter(this::isFact)
                .toList();
    }

    private boolean isOnlyToCome(Claim claim) {
        return claim.entry().modality() != Modality.ASSERTED
                && !(claim.at(moment).presence() instanceof Presence.Held held
                        && held.rule() != PresenceRule.ANNOUNCED);
    }

    private void count(Claim claim) {
        lose("statuses", "how surely it held, and how it stands, has no place");
        for (Citation citation : Evidence.citations(claim, moment)) {
            if (citation.stance() == Stance.DENIES) {
                lose("citations", "they speak against a claim");
            } else if (citation.attribution() != Attribution.OUTLET) {
                lose("attributions", "whose words a document reports has no place");
            }
        }
    }

    /** The documents that speak for a claim, in the order of their citations, each once. */
    public List<Document> documents(Claim claim) {
        Set<Document> documents = new LinkedHashSet<>();
        for (Citation citation : Evidence.citations(claim, moment)) {
            if (citation.stance() == Stance.SUPPORTS) {
                documents.add(moment.graph().document(citation.document()));
            }
        }
        return List.copyOf(documents);
    }

    /** Where one can read that it is so. Documents without an address are counted as lost. */
    public List<String> addresses(Claim claim) {
        List<String> addresses = new ArrayList<>();
        for (Document document : documents(claim)) {
            if (document.url() == null) {
                lose("citations", "the document has no address by which it could be cited");
            } else {
                addresses.add(document.url());
            }
        }
        return addresses;
    }

    /** When a claim began, as {@link #date}; {@code null} when not stated. */
    public @Nullable String start(Claim claim) {
        return date(claim.entry().validity().start());
    }

    /** When a claim ended, as {@link #date}; {@code null} when not stated, and when it goes on. */
    public @Nullable String end(Claim claim) {
        Bound end = claim.entry().validity().end();
        if (end instanceof Bound.EndedWhenUnknown) {
            lose("ends", "it is over, and the day is not known");
        }
        return date(end);
    }

    private @Nullable String date(Bound bound) {
        return bound instanceof Bound.Known known ? date(known.date()) : null;
    }

    /** A date as ISO 8601 with the precision it has: {@code 2024}, {@code 2024-01}, {@code 2024-01-10}. */
    public @Nullable String date(@Nullable FuzzyDate date) {
        if (date == null) {
            return null;
        }
        String written = date.toString();
        if (written.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?")) {
            return written;
        }
        LocalDate day = date.isExact() ? date.earliest() : null;
        if (day == null) {
            lose("dates", "they are a set, a span or approximate, which is left out rather than made exact");
        }
        return day == null ? null : day.toString();
    }

    /** Leaves a claim out. */
    public void lose(Claim claim, String reason) {
        lose(plural(claim.kind()), reason);
    }

    /** Leaves one thing of a sort out, for a reason. */
    public void lose(String what, String reason) {
        losses.merge(
                what + '\n' + reason,
                new Tally(what, reason, 1),
                (before, one) -> new Tally(what, reason, before.count() + 1));
    }

    /** What was left out so far. */
    public LossReport losses() {
        return new LossReport(losses.values().stream()
                .map(loss -> new LossReport.Loss(loss.what(), loss.count(), loss.reason()))
                .toList());
    }

    private static String plural(ClaimKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "s";
    }
}
