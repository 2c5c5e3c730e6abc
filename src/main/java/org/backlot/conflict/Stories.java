package org.backlot.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backlot.announcement.Effect;
import org.backlot.announcement.Phase;
import org.backlot.announcement.Quantifier;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;

/**
 * Effects that several announcements may tell of as one: of one kind, on the same organizations or on parts of them. They
 * are one story if the announcement is the same, or they are told within a fortnight of each other.
 */
final class Stories {
    private static final int DAYS = 14;

    private Stories() {}

    /** How what two effects reach compares. */
    enum Scope {
        SAME,
        DIFFERENT,
        UNRELATED
    }

    /** All effects that may be one story with an effect, in the order of recording. */
    static List<Claim> around(Claim effect, Graph graph) {
        SortedMap<Long, Claim> found = new TreeMap<>();
        ArrayDeque<Effect> open = new ArrayDeque<>();
        open.add((Effect) effect);
        found.put(effect.entry().number(), effect);
        while (!open.isEmpty() && found.size() < Gathering.FARTHEST) {
            Effect next = open.poll();
            for (Effect other : touching(next, graph)) {
                if (other.effect() == next.effect()
                        && found.putIfAbsent(other.entry().number(), other) == null) {
                    open.add(other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The phases of all effects of a story that speak of the same part of the world. */
    static List<Claim> phasesAround(Claim claim, Graph graph) {
        Phase phase = (Phase) claim;
        Claim effect = graph.findClaim(phase.effect());
        if (!(effect instanceof Effect)) {
            return List.of(claim);
        }
        SortedMap<Long, Claim> found = new TreeMap<>();
        for (Claim told : around(effect, graph)) {
            Subject announcement = graph.subject(told.entry().subject());
            for (Claim other : graph.claims(announcement, ClaimKind.PHASE, Side.SUBJECT)) {
                if (other instanceof Phase its
                        && its.effect() == told.entry().number()
                        && its.exceptRegion() == phase.exceptRegion()
                        && its.region()
                                .toLowerCase(Locale.ROOT)
                                .equals(phase.region().toLowerCase(Locale.ROOT))) {
                    found.put(other.entry().number(), other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** How far two phases have come, or of how much of the part of the world they speak. */
    static Comparison.Outcome phases(Claim one, Claim other, Moment moment) {
        Phase first = (Phase) one;
        Phase second = (Phase) other;
        return switch (scope(first, second, moment)) {
            case UNRELATED -> Comparison.Outcome.UNRELATED;
            case DIFFERENT -> Comparison.Outcome.NARROWER;
            case SAME -> {
                boolean all = first.quantifier() == Quantifier.ALL && second.quantifier() == Quantifier.ALL;
                yield all ? Comparison.Outcome.CONTRARY : Comparison.Outcome.NARROWER;
            }
        };
    }

    static Scope scope(Phase one, Phase other, Moment moment) {
        Claim first = moment.graph().findClaim(one.effect());
        Claim second = moment.graph().findClaim(other.effect());
        return first instanceof Effect its && second instanceof Effect theirs
                ? scope(its, theirs, moment)
                : Scope.UNRELATED;
    }

    static Scope scope(Effect one, Effect other, Moment moment) {
        if (!areNear(one, other, moment)) {
            return Scope.UNRELATED;
        }
        if (new HashSet<>(one.targets()).equals(new HashSet<>(other.targets()))) {
            return Scope.SAME;
        }
        boolean reaches = reaches(one, other, moment) || reaches(other, one, moment);
        return reaches ? Scope.DIFFERENT : Scope.UNRELATED;
    }

    /** Whether a target of the one is a target of the other, or part of one. */
    static boolean reaches(Effect wide, Effect narrow, Moment moment) {
        for (long target : narrow.targets()) {
            Set<Long> above = Wholes.above(target, moment.graph(), claim -> Evidence.stands(claim, moment));
            above.add(target);
            if (wide.targets().stream().anyMatch(above::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Collection<Effect> touching(Effect effect, Graph graph) {
        Set<Long> places = new HashSet<>(effect.targets());
        for (long target : effect.targets()) {
            places.addAll(Wholes.above(target, graph, claim -> true));
            places.addAll(Wholes.below(target, graph));
        }
        return on(places, graph);
    }

    /** The effects on an organization or on what lies in it. */
    static Collection<Effect> within(long organization, Graph graph) {
        Set<Long> places = Wholes.below(organization, graph);
        places.add(organization);
        return on(places, graph);
    }

    private static Collection<Effect> on(Set<Long> places, Graph graph) {
        List<Effect> effects = new ArrayList<>();
        for (long place : places) {
            for (Claim claim : graph.claims(graph.subject(place), ClaimKind.EFFECT, Side.OBJECT)) {
                effects.add((Effect) claim);
            }
        }
        return effects;
    }

    private static boolean areNear(Effect one, Effect other, Moment moment) {
        if (one.entry().subject() == other.entry().subject()) {
            return true;
        }
        LocalDate first = Span.of(one, moment).begins();
        LocalDate second = Span.of(other, moment).begins();
        return first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) <= DAYS;
    }
}
