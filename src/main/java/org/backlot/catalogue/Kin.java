package org.backlot.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Whom claims of any time, of those that were not taken back or corrected, bind to a subject. */
final class Kin {
    private final Moment moment;
    private final Subject subject;

    private Kin(Moment moment, Subject subject) {
        this.moment = moment;
        this.subject = subject;
    }

    /** @throws Refusal when the slug names nothing; {@code null} when there is no slug */
    static @Nullable Kin of(@Nullable String slug, String argument, Moment moment) {
        if (slug == null) {
            return null;
        }
        Subject subject = moment.graph().findSubject(slug);
        if (subject == null) {
            throw Refusal.unknown(argument, "subject", slug);
        }
        return new Kin(moment, subject);
    }

    /** Who holds or held a position at the organization, or a post there. */
    List<Subject> holders() {
        Map<Long, Subject> holders = new LinkedHashMap<>();
        subjects(ClaimKind.POSITION, SubjectKind.PERSON).forEach(holder -> put(holder, holders));
        for (Subject post : parts(SubjectKind.POST)) {
            new Kin(moment, post)
                    .subjects(ClaimKind.POSITION, SubjectKind.PERSON)
                    .forEach(holder -> put(holder, holders));
        }
        return List.copyOf(holders.values());
    }

    /** What of a kind is or was part of the organization. */
    List<Subject> parts(SubjectKind kind) {
        return subjects(ClaimKind.PLACEMENT, kind);
    }

    /** What the subject owns or owned. */
    List<Subject> owned() {
        Map<Long, Subject> owned = new LinkedHashMap<>();
        for (Claim claim : seen(ClaimKind.OWNERSHIP, Side.SUBJECT)) {
            for (long object : claim.objects()) {
                put(moment.graph().subject(object), owned);
            }
        }
        return List.copyOf(owned.values());
    }

    /** The announcements that say something of the subject, or of which something is said that names it. */
    List<Subject> announcements() {
        Map<Long, Subject> found = new LinkedHashMap<>();
        for (Claim claim : moment.graph().claims(subject)) {
            if (moment.sees(claim)) {
                if (claim.entry().announcement() != 0) {
                    put(moment.graph().subject(claim.entry().announcement()), found);
                }
                Subject about = moment.graph().subject(claim.entry().subject());
                if (about.kind() == SubjectKind.ANNOUNCEMENT) {
                    put(about, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Subject> subjects(ClaimKind claims, SubjectKind kind) {
        Map<Long, Subject> found = new LinkedHashMap<>();
        for (Claim claim : seen(claims, Side.OBJECT)) {
            Subject other = moment.graph().subject(claim.entry().subject());
            if (other.kind() == kind) {
                put(other, found);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Claim> seen(ClaimKind kind, Side side) {
        List<Claim> seen = new ArrayList<>(moment.graph().claims(subject, kind, side));
        seen.removeIf(claim -> !moment.sees(claim));
        return seen;
    }

    private static void put(Subject found, Map<Long, Subject> into) {
        into.put(found.entry().number(), found);
    }
}
