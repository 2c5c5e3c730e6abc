package org.backlot.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.publication.Document;
import org.backlot.time.Absence;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Presence;
import org.backlot.time.Testimony;
import org.jspecify.annotations.Nullable;

/** What a claim has for itself at a moment: its citations, what the sources said of it when, and whether it held. */
public final class Evidence {
    private static final Presence NOT_KNOWN = new Presence.Absent(Absence.NOT_STATED);

    private Evidence() {}

    /** The citations of a claim that can be seen at a moment, for it and against it, in the order of recording. */
    public static List<Citation> citations(Claim claim, Moment moment) {
        List<Citation> all = moment.graph().citations(claim);
        List<Citation> seen = new ArrayList<>(all.size());
        for (Citation citation : all) {
            if (moment.sees(citation)) {
                seen.add(citation);
            }
        }
        return seen;
    }

    /** As {@link #citations}, of those only that are for it. */
    public static List<Citation> supporting(Claim claim, Moment moment) {
        List<Citation> support = citations(claim, moment);
        support.removeIf(citation -> citation.stance() != Stance.SUPPORTS);
        return support;
    }

    /** Whether the claim stands at that moment: recorded, not taken back or corrected, and supported by a citation. */
    public static boolean stands(Claim claim, Moment moment) {
        if (!moment.sees(claim)) {
            return false;
        }
        for (Citation citation : moment.graph().citations(claim)) {
            if (citation.stance() == Stance.SUPPORTS && moment.sees(citation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claim held on the day of the moment, where nothing else can take its place. */
    public static Presence presence(Claim claim, Moment moment) {
        return presence(claim, moment, null);
    }

    /**
     * Whether a claim held on the day of the moment.
     *
     * @param succeeded the day from which a later statement that cannot hold beside it took its place; {@code null}
     *     when there is none
     */
    public static Presence presence(Claim claim, Moment moment, @Nullable LocalDate succeeded) {
        Testimony heard = heard(claim, moment);
        if (heard == null) {
            return NOT_KNOWN;
        }
        Testimony testimony = succeeded == null ? heard : heard.withSucceeded(succeeded);
        return Presence.of(claim.entry().validity(), testimony, moment.asOf());
    }

    /** When which sources spoke of a claim, and how; {@code null} where the claim does not stand. */
    public static @Nullable Testimony heard(Claim claim, Moment moment) {
        return moment.sees(claim) ? support(claim, moment) : null;
    }

    /** The claims of a kind that held at the moment of a view with its subject on a side, in the order of recording. */
    public static <V extends ClaimAt> List<V> held(SubjectAt view, ClaimKind kind, Side side, Class<V> type) {
        List<V> held = new ArrayList<>();
        for (Claim claim : view.moment().graph().claims(view.it(), kind, side)) {
            ClaimAt at = claim.at(view.moment());
            if (at.presence().isHeld()) {
                held.add(type.cast(at));
            }
        }
        return held;
    }

    /** When which sources spoke of it, and how, whether it stands or not. */
    public static Testimony testimony(Claim claim, Moment moment, @Nullable LocalDate succeeded) {
        Testimony support = support(claim, moment);
        return (support == null ? Testimony.none() : support).withSucceeded(succeeded);
    }

    private static @Nullable Testimony support(Claim claim, Moment moment) {
        boolean supported = false;
        LocalDate firstAsserted = null;
        LocalDate surelyAsserted = null;
        LocalDate lastAsserted = null;
        LocalDate announced = null;
        LocalDate over = null;
        for (Citation citation : moment.graph().citations(claim)) {
            if (citation.stance() == Stance.DENIES || !moment.sees(citation)) {
                continue;
            }
            supported = true;
            LocalDate day = spokenOf(citation, moment.graph());
            if (day != null) {
                switch (citation.tense()) {
                    case PRESENT -> {
                        firstAsserted = earlier(firstAsserted, day);
                        LocalDate latest = spokenBy(citation, day, moment.graph());
                        surelyAsserted = latest == null ? surelyAsserted : earlier(surelyAsserted, latest);
                        lastAsserted = later(lastAsserted, day);
                    }
                    case FUTURE -> announced = earlier(announced, day);
                    case PAST -> over = earlier(over, day);
                }
            }
        }
        return supported ? new Testimony(firstAsserted, lastAsserted, announced, over, null, surelyAsserted) : null;
    }

    /**
     * The day a citation speaks of: the reference day it gives, else the earliest day on which its document can have
     * been published, so that a source is never taken to have spoken later than it surely did, else that of the minute
     * which the document prints (UTC); {@code null} where none is known.
     */
    public static @Nullable LocalDate spokenOf(Citation citation, Graph graph) {
        if (citation.spokenOf() != null) {
            return citation.spokenOf();
        }
        Document document = graph.document(citation.document());
        if (document.published() != null) {
            return document.published().earliest();
        }
        return document.publishedAt() == null ? null : LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC);
    }

    /** The latest day that a citation can speak of; {@code null} where that is open. */
    private static @Nullable LocalDate spokenBy(Citation citation, LocalDate earliest, Graph graph) {
        FuzzyDate published = graph.document(citation.document()).published();
        return citation.spokenOf() != null || published == null ? earliest : published.latest();
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate day) {
        return known == null || day.isBefore(known) ? day : known;
    }

    private static LocalDate later(@Nullable LocalDate known, LocalDate day) {
        return known == null || day.isAfter(known) ? day : known;
    }
}
