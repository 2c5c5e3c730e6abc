package org.backlot.retraction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backlot.announcement.Phase;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Additions;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.relay.Node;
import org.jspecify.annotations.Nullable;

/**
 * The supposition that documents or an announcement are false, followed to its end: documents written from them,
 * announcements that are such documents, claims about those announcements, phases of effects that fall. What is left is
 * the same graph without the citations that are lost, and answers every question that the graph itself does. The cost
 * is that of what is reached.
 */
final class Retraction {
    private final Moment before;
    private final Spread spread;
    private final Set<Subject> announcements = new LinkedHashSet<>();
    private final Map<Long, Citation> lost = new LinkedHashMap<>();
    private final Map<Long, Node> hanging = new HashMap<>();
    private final Map<Long, Claim> touched = new TreeMap<>();
    private final Moment after;

    private Retraction(Moment before, Set<Long> documents, @Nullable Subject announcement) {
        this.before = before;
        this.spread = new Spread(before.graph(), documents);
        if (announcement != null) {
            announcements.add(announcement);
        }
        spread.losses().forEach(this::fall);
        announcements.forEach(this::fall);
        List.copyOf(touched.values()).forEach(this::dropPhases);
        this.after = withoutLost();
    }

    static Retraction of(Document document, Moment moment) {
        return new Retraction(moment, Set.of(document.number()), null);
    }

    static Retraction of(Subject announcement, Moment moment) {
        return new Retraction(
                moment, announcement.document() == 0 ? Set.of() : Set.of(announcement.document()), announcement);
    }

    private void fall(long number, Loss loss) {
        Document document = before.graph().document(number);
        for (Citation citation : before.graph().citations(document)) {
            if (spread.of(citation) != Loss.NONE) {
                lose(citation);
            }
        }
        if (loss == Loss.WHOLE) {
            announcements.addAll(before.graph().announcements(document));
        }
    }

    private void fall(Subject announcement) {
        long number = announcement.entry().number();
        for (Claim claim : before.graph().claims(announcement)) {
            if (claim.entry().subject() == number) {
                hang(claim, announcement);
            } else if (claim.entry().announcement() == number && announcement.document() == 0) {
                before.graph().citations(claim).forEach(this::lose);
            }
        }
    }

    private void hang(Claim claim, Node on) {
        hanging.putIfAbsent(claim.entry().number(), on);
        before.graph().citations(claim).forEach(this::lose);
    }

    private void lose(Citation citation) {
        if (before.sees(citation)) {
            lost.put(citation.number(), citation);
            Claim claim = before.graph().claim(citation.claim());
            if (Evidence.stands(claim, before)) {
                touched.put(citation.claim(), claim);
            }
        }
    }

    /** The phases of an effect that falls. */
    private void dropPhases(Claim effect) {
        if (effect.kind() == ClaimKind.EFFECT && falls(effect)) {
            Subject announcement = before.graph().subject(effect.entry().subject());
            for (Claim phase : before.graph().claims(announcement, ClaimKind.PHASE, Side.SUBJECT)) {
                if (((Phase) phase).effect() == effect.entry().number()) {
                    hang(phase, effect);
                }
            }
        }
    }

    private Moment withoutLost() {
        Map<Long, Instant> withdrawn = new HashMap<>();
        lost.keySet().forEach(citation -> withdrawn.put(citation, Instant.EPOCH));
        Graph graph = before.graph();
        Graph left = graph.with(new Additions(
                graph.sequence(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                withdrawn));
        return new Moment(left, before.asOf(), before.reportedBy(), before.recordedBy());
    }

    /** The claims that stood and lose evidence, in the order of recording. */
    Collection<Claim> touched() {
        return touched.values();
    }

    Moment before() {
        return before;
    }

    /** The same moment, with what surely is left. */
    Moment after() {
        return after;
    }

    Set<Subject> announcements() {
        return announcements;
    }

    /** The documents reached that could be known, in the order of recording. */
    List<DocumentImpact> documents() {
        List<DocumentImpact> documents = new ArrayList<>();
        new TreeMap<>(spread.losses()).forEach((number, loss) -> {
            Document document = before.graph().document(number);
            if (before.reportedBy() == null || document.knownBy(before.reportedBy())) {
                documents.add(new DocumentImpact(document, loss));
            }
        });
        return documents;
    }

    /** The citations of a claim that are lost, wholly or in part. */
    List<Citation> lost(Claim claim) {
        return before.graph().citations(claim).stream()
                .filter(citation -> lost.containsKey(citation.number()))
                .toList();
    }

    /** What a claim falls with, whoever cites it; {@code null} when it falls or stands by its citations. */
    @Nullable
    Node hangsOn(Claim claim) {
        return hanging.get(claim.entry().number());
    }

    /** Whether nothing at all is left that supports a claim. */
    boolean falls(Claim claim) {
        if (hanging.containsKey(claim.entry().number())) {
            return true;
        }
        for (Citation citation : Evidence.citations(claim, before)) {
            if (citation.stance() == Stance.SUPPORTS && loss(citation) != Loss.WHOLE) {
                return false;
            }
        }
        return true;
    }

    private Loss loss(Citation citation) {
        Loss loss = spread.of(citation);
        if (loss != Loss.NONE || !lost.containsKey(citation.number())) {
            return loss;
        }
        // Made in an announcement that is no document: an outlet's own voice then tells of the announcement.
        return citation.attribution() == Attribution.OUTLET ? Loss.WHOLE : Loss.PART;
    }
}
