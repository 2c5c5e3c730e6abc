package org.backlot.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.collaboration.Collaboration;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;

/**
 * Collaborations of which one leaves open whom it means, and the other may be another reading of the same words: it names
 * one of the candidates, and a source of it tells of the same announcement.
 */
final class Rivals {
    private Rivals() {}

    static List<Claim> around(Claim claim, Graph graph) {
        SortedMap<Long, Claim> found = new TreeMap<>();
        ArrayDeque<Collaboration> open = new ArrayDeque<>();
        open.add((Collaboration) claim);
        found.put(claim.entry().number(), claim);
        while (!open.isEmpty() && found.size() < Gathering.FARTHEST) {
            Collaboration next = open.poll();
            for (Collaboration other : sharing(next, graph)) {
                if (mayBeRivals(next, other) && found.putIfAbsent(other.entry().number(), other) == null) {
                    open.add(other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    static Comparison.Outcome readings(Claim one, Claim other, Moment moment) {
        Collaboration first = (Collaboration) one;
        Collaboration second = (Collaboration) other;
        boolean ofOneAnnouncement = !Collections.disjoint(announcements(one, moment), announcements(other, moment));
        if (!mayBeRivals(first, second) || !ofOneAnnouncement) {
            return Comparison.Outcome.UNRELATED;
        }
        boolean oneParty = first.entry().subject() == second.entry().subject();
        return oneParty ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
    }

    private static boolean mayBeRivals(Collaboration one, Collaboration other) {
        return (one.ambiguous() || other.ambiguous())
                && !Collections.disjoint(one.counterparts(), other.counterparts());
    }

    /** The announcement that a claim was made in, and those of which the documents tell that are cited for it. */
    private static Set<Long> announcements(Claim claim, Moment moment) {
        Set<Long> announcements = new HashSet<>();
        announcements.add(claim.entry().announcement());
        for (Citation citation : Evidence.citations(claim, moment)) {
            Document document = moment.graph().document(citation.document());
            if (citation.stance() == Stance.SUPPORTS && document.kind() != DocumentKind.DATASET) {
                for (Citation other : moment.graph().citations(document)) {
                    if (other.document() == document.number() && moment.sees(other)) {
                        announcements.add(announcement(moment.graph().claim(other.claim()), moment.graph()));
                    }
                }
            }
        }
        announcements.remove(0L);
        return announcements;
    }

    /** The announcement that a claim is about or was made in; 0 for none. */
    private static long announcement(Claim claim, Graph graph) {
        long subject = claim.entry().subject();
        return graph.subject(subject).kind() == SubjectKind.ANNOUNCEMENT
                ? subject
                : claim.entry().announcement();
    }

    private static List<Collaboration> sharing(Collaboration collaboration, Graph graph) {
        List<Collaboration> sharing = new ArrayList<>();
        for (long counterpart : collaboration.counterparts()) {
            List<Claim> claims = graph.claims(graph.subject(counterpart), ClaimKind.COLLABORATION, Side.OBJECT);
            for (Claim claim : claims) {
                sharing.add((Collaboration) claim);
            }
        }
        return sharing;
    }
}
