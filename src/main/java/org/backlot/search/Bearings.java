package org.backlot.search;

import java.time.Instant;
import java.util.function.Predicate;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.jspecify.annotations.Nullable;

/** What of the index counts at a moment: claims that stand, labels of subjects that are known, each where wanted. */
final class Bearings {
    private final Phrase phrase;
    private final Moment moment;
    private final Graph graph;
    private final Predicate<Subject> wanted;

    Bearings(Phrase phrase, Moment moment, Predicate<Subject> wanted) {
        this.phrase = phrase;
        this.moment = moment;
        this.graph = moment.graph();
        this.wanted = wanted;
    }

    /** The hit of a key; {@code null} where it does not count, or its subject is found by a better one. */
    @Nullable
    Hit find(HitKey key) {
        Claim claim = null;
        Subject subject;
        if (key.bearer() >= SearchIndex.LABELS) {
            subject = graph.findSubject(key.bearer() - SearchIndex.LABELS);
        } else {
            claim = graph.findClaim(key.bearer());
            subject = claim == null ? null : graph.subject(claim.entry().subject());
        }
        boolean counts = subject != null && wanted.test(subject) && counts(subject, claim, key) && isBest(subject, key);
        return counts && subject != null ? new Hit(key, subject, claim) : null;
    }

    private boolean counts(Subject subject, @Nullable Claim claim, HitKey key) {
        if (claim == null) {
            return key.current() && labelCounts(subject, key);
        }
        return Evidence.stands(claim, moment) && claim.at(moment).presence().isHeld() == key.current();
    }

    /**
     * A label is of no time, and stands in for a name where none is told. Where a naming says the same, that decides; and
     * a label does not give away a subject of which nothing was known yet.
     */
    private boolean labelCounts(Subject subject, HitKey key) {
        boolean ofAnother = subject.entry().number() != key.bearer() - SearchIndex.LABELS;
        Instant recordedBy = moment.recordedBy();
        if (ofAnother || (recordedBy != null && subject.getRecordedAt().isAfter(recordedBy))) {
            return false;
        }
        for (Claim claim : graph.claims(subject, ClaimKind.NAMING, Side.SUBJECT)) {
            if (claim instanceof Naming naming
                    && !moment.withdrawn(naming)
                    && Folding.of(naming.name()).equals(key.text())) {
                return false;
            }
        }
        return moment.reportedBy() == null
                || graph.claims(subject).stream().anyMatch(claim -> Evidence.stands(claim, moment));
    }

    private boolean isBest(Subject subject, HitKey key) {
        if (isBetter(SearchIndex.Field.NAME, subject.getLabel(), subject, null, key)) {
            return false;
        }
        for (Claim claim : graph.claims(subject, ClaimKind.NAMING, Side.SUBJECT)) {
            if (claim instanceof Naming naming
                    && isBetter(SearchIndex.Field.NAME, naming.name(), subject, claim, key)) {
                return false;
            }
        }
        for (Claim claim : graph.claims(subject, ClaimKind.POSITION, Side.SUBJECT)) {
            if (claim instanceof Position position
                    && position.title() != null
                    && isBetter(SearchIndex.Field.TITLE, position.title(), subject, claim, key)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBetter(
            SearchIndex.Field field, String written, Subject subject, @Nullable Claim claim, HitKey than) {
        long bearer = claim == null
                ? SearchIndex.LABELS + subject.entry().number()
                : claim.entry().number();
        if (bearer == than.bearer()) {
            return false;
        }
        String text = Folding.of(written);
        int rank = HitKey.rank(than.stage()) > Phrase.WORDS ? phrase.rank(text) : phrase.strictRank(text);
        if (rank == Phrase.NONE) {
            return false;
        }
        int stage = HitKey.stageOf(rank, field);
        if (stage > than.stage() || (stage == than.stage() && text.compareTo(than.text()) > 0)) {
            return false;
        }
        HitKey current = new HitKey(stage, text, true, bearer);
        HitKey former = new HitKey(stage, text, false, bearer);
        return (current.compareTo(than) < 0 && counts(subject, claim, current))
                || (former.compareTo(than) < 0 && counts(subject, claim, former));
    }
}
