package org.backlot.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.relay.Unfolding;
import org.backlot.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Goes down from a person or post to everybody below, level by level along the solid lines that held at a moment, no
 * further than somebody reads. Each subject is met once, on the level nearest to the top, so a descent ends on any graph.
 * Lines to a person, to a post that they hold, and, of a post on the way, to those who hold it, all lead down.
 */
final class Descent {
    /** How many are met at the most. */
    static final int MOST = 20_000;

    private final int maxDepth;
    private final Set<Long> met = new HashSet<>();
    private final Map<Integer, List<Subordinate>> joining = new HashMap<>();
    private List<Subordinate> level = List.of();
    private Map<Long, Subordinate> next = new HashMap<>();
    private int read;
    private int depth;
    private int count;
    private boolean inferring;
    private @Nullable SubjectAt top;
    private @Nullable Completeness completeness;

    private Descent(SubjectAt top, int maxDepth) {
        this.top = top;
        this.maxDepth = maxDepth;
        met.add(top.it().entry().number());
        if (top instanceof PostAt) {
            held(top, Side.OBJECT).forEach(holder -> met.add(holder.it().entry().subject()));
        } else {
            met.addAll(Subordinates.seats(top).keySet());
        }
    }

    /** Those below by lines that sources state. */
    static Below stated(SubjectAt top, int maxDepth) {
        return new Descent(top, maxDepth).below();
    }

    /** Those below by lines that sources state, and those who are below by inference only. */
    static Below inferring(SubjectAt top, int maxDepth) {
        Descent descent = new Descent(top, maxDepth);
        descent.inferring = true;
        for (Subordinate stated : stated(top, maxDepth).list().all()) {
            descent.met.add(stated.number());
            descent.joining
                    .computeIfAbsent(stated.depth(), deep -> new ArrayList<>())
                    .add(stated);
        }
        return descent.below();
    }

    private Below below() {
        return new Below(
                new Unfolding<>(this::read), () -> completeness == null ? Completeness.COMPLETE : completeness);
    }

    private @Nullable Subordinate read() {
        if (read == level.size() && (completeness != null || !goDown())) {
            return null;
        }
        if (count == MOST) {
            completeness = Completeness.SIZE_LIMIT;
            return null;
        }
        count++;
        return level.get(read++);
    }

    /** Finds the next level; whether there is any. */
    private boolean goDown() {
        next = new HashMap<>();
        if (top != null) {
            reports(top, Certainty.DEFINITE, false);
            top = null;
        }
        for (Subordinate above : level) {
            reports(above.subject(), above.certainty(), above.inferred());
        }
        holders(new ArrayList<>(next.values()));
        depth++;
        List<Subordinate> found = new ArrayList<>(next.values());
        found.addAll(joining.getOrDefault(depth, List.of()));
        found.sort(Comparator.comparingLong(
                subordinate -> subordinate.claim().it().entry().number()));
        if (!found.isEmpty() && depth > maxDepth) {
            completeness = Completeness.DEPTH_LIMIT;
            return false;
        }
        met.addAll(next.keySet());
        level = found;
        read = 0;
        return !found.isEmpty();
    }

    private void reports(SubjectAt above, Certainty sure, boolean inferred) {
        long number = above.it().entry().number();
        lines(above, sure, inferred);
        Subordinates.seats(above)
                .forEach((post, seat) -> lines(above.moment().view(post), sure.weaker(Sureness.of(seat)), inferred));
        if (inferring) {
            for (ImpliedLine line : ImpliedReports.of(above)) {
                offer(line.getSubordinate(), number, sure.weaker(line.getCertainty()), line.last(), line, true);
            }
        }
    }

    private void lines(SubjectAt manager, Certainty sure, boolean inferred) {
        long number = manager.it().entry().number();
        for (ReportingLineAt line :
                Evidence.held(manager, ClaimKind.REPORTING_LINE, Side.OBJECT, ReportingLineAt.class)) {
            if (line.getType() == LineType.SOLID) {
                SubjectAt subordinate = line.moment().view(line.it().entry().subject());
                offer(subordinate, number, sure.weaker(Sureness.of(line)), line, null, inferred);
            }
        }
    }

    private void holders(List<Subordinate> found) {
        for (Subordinate post : found) {
            if (post.subject() instanceof PostAt) {
                for (PositionAt holder : held(post.subject(), Side.OBJECT)) {
                    SubjectAt person = holder.moment().view(holder.it().entry().subject());
                    Certainty sure = post.certainty().weaker(Sureness.of(holder));
                    offer(person, post.number(), sure, holder, null, post.inferred());
                }
            }
        }
    }

    /** Of several ways by which it is met on a level the surest counts, and of those the one that was recorded first. */
    private void offer(
            SubjectAt subject, long above, Certainty sure, ClaimAt claim, @Nullable ImpliedLine by, boolean inferred) {
        if (!met.contains(subject.it().entry().number())) {
            next.merge(
                    subject.it().entry().number(),
                    new Subordinate(subject, above, depth + 1, sure, claim, by, inferred),
                    Descent::surer);
        }
    }

    private static Subordinate surer(Subordinate one, Subordinate other) {
        int order = one.certainty().compareTo(other.certainty());
        if (order == 0) {
            order = Long.compare(
                    one.claim().it().entry().number(),
                    other.claim().it().entry().number());
        }
        return order <= 0 ? one : other;
    }

    private static List<PositionAt> held(SubjectAt subject, Side side) {
        return Evidence.held(subject, ClaimKind.POSITION, side, PositionAt.class);
    }
}
