package org.backlot.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.placement.PlacementAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.time.Certainty;

/**
 * Infers to whom a person or post would report of whom no source says it. A member of a unit reports to those who lead
 * it; who leads a unit, or belongs to one without a leader, to whoever the unit is overseen by, and where no source says
 * that, to those who lead the next unit that it is part of, and so on.
 */
public final class Inference {
    /** How many units above each other are gone through at the most. */
    private static final int MOST_LEVELS = 64;

    private final Moment moment;
    private final long subordinate;
    private final Set<Long> self = new HashSet<>();
    private final Set<Long> passed = new HashSet<>();
    private final Map<Long, Map<Long, PositionAt>> leaders = new HashMap<>();
    private final Map<Long, ImpliedLine> byManager = new LinkedHashMap<>();
    /** Claims that are less sure than this are passed over for now. */
    private Certainty least = Certainty.DEFINITE;

    private Inference(SubjectAt subject) {
        this.moment = subject.moment();
        this.subordinate = subject.it().entry().number();
        self.add(subordinate);
        boolean post = subject instanceof PostAt;
        for (PositionAt position :
                Evidence.held(subject, ClaimKind.POSITION, post ? Side.OBJECT : Side.SUBJECT, PositionAt.class)) {
            self.add(post ? position.it().entry().subject() : position.it().post());
        }
    }

    /**
     * The lines implied for a person or post, one for each manager by the surest of the ways that lead to them, the surest
     * first; none where a source states one.
     */
    public static List<ImpliedLine> of(SubjectAt subject) {
        if (!Foothold.of(subject.it(), subject.moment()).lines().isEmpty()) {
            return List.of();
        }
        Inference inference = new Inference(subject);
        List<Homes.Home> homes = Homes.of(subject);
        for (Certainty least : Certainty.values()) {
            inference.least = least;
            homes.forEach(inference::from);
        }
        return List.copyOf(inference.byManager.values());
    }

    private void from(Homes.Home home) {
        SubjectAt unit = moment.view(home.unit());
        Map<Long, PositionAt> leaders = home.leads() ? Map.of() : leaders(unit);
        leaders.forEach(
                (leader, position) -> add(leader, InferenceRule.MEMBER_OF_LED_UNIT, List.of(position), home.by()));
        if (leaders.isEmpty()) {
            passed.clear();
            passed.add(home.unit());
            above(unit, home.by(), MOST_LEVELS);
        }
    }

    /** What is above a unit: those who oversee it by the word of a source, else the leaders of what it is part of. */
    private void above(SubjectAt unit, List<ClaimAt> below, int levels) {
        List<ReportingLineAt> overseen = Foothold.of(unit.it(), moment).lines();
        for (ReportingLineAt line : overseen) {
            if (line.it().manager() != 0) {
                add(line.it().manager(), InferenceRule.UNIT_OVERSEEN, List.of(line), below);
            }
        }
        if (overseen.isEmpty() && levels > 0) {
            for (PlacementAt placement : Evidence.held(unit, ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class)) {
                if (isSure(Sureness.of(placement)) && passed.add(placement.it().whole())) {
                    enclosing(placement, joined(List.of(placement), below), levels - 1);
                }
            }
        }
    }

    private void enclosing(PlacementAt placement, List<ClaimAt> below, int levels) {
        SubjectAt whole = moment.view(placement.it().whole());
        Map<Long, PositionAt> leaders = leaders(whole);
        if (leaders.isEmpty() || leaders.keySet().stream().anyMatch(self::contains)) {
            above(whole, below, levels);
        } else {
            leaders.forEach(
                    (leader, position) -> add(leader, InferenceRule.PART_OF_LED_UNIT, List.of(position), below));
        }
    }

    private void add(long manager, InferenceRule rule, List<ClaimAt> above, List<ClaimAt> below) {
        List<ClaimAt> restsOn = joined(above, below);
        if (!self.contains(manager) && isSure(Sureness.weakest(restsOn))) {
            byManager.putIfAbsent(manager, new ImpliedLine(subordinate, manager, rule, restsOn));
        }
    }

    private Map<Long, PositionAt> leaders(SubjectAt unit) {
        return leaders.computeIfAbsent(unit.it().entry().number(), number -> Homes.leaders(unit));
    }

    private boolean isSure(Certainty certainty) {
        return certainty.compareTo(least) <= 0;
    }

    private static List<ClaimAt> joined(List<ClaimAt> above, List<ClaimAt> below) {
        List<ClaimAt> joined = new ArrayList<>(above);
        joined.addAll(below);
        return joined;
    }
}
