package org.backlot.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.position.Position;
import org.backlot.time.Certainty;

/**
 * Answers by the words of the design, plainly and slowly: every question walks over the list of all claims that held.
 * Whether a claim held, and how surely, it takes from the claim.
 */
final class Oracle extends HeldClaims {
    private final Set<Long> everything = new TreeSet<>();

    Oracle(Moment moment, Collection<Long> subjects) {
        super(moment);
        everything.addAll(subjects);
    }

    /** Where a chain goes, subject by subject, how surely it goes there, and why it ends. */
    record Chain(List<Long> stops, List<Certainty> certainties, ChainEnding ending) {}

    /** How deep somebody stands, how surely, and whether by inference only. */
    record Place(int depth, Certainty certainty, boolean inferred) {}

    Chain chain(long from, int depth, boolean inferring) {
        List<Long> stops = new ArrayList<>();
        List<Certainty> certainties = new ArrayList<>();
        Set<Long> been = new TreeSet<>(Set.of(from));
        long at = from;
        while (true) {
            Map<Long, Certainty> managers = ways(at);
            if (managers.isEmpty() && inferring) {
                managers = impliedWays(at);
            }
            if (managers.size() != 1) {
                ChainEnding ending = managers.isEmpty() ? ChainEnding.END_OF_EVIDENCE : ChainEnding.AMBIGUOUS;
                return new Chain(stops, certainties, ending);
            }
            long manager = managers.keySet().iterator().next();
            if (manager == 0) {
                return new Chain(stops, certainties, ChainEnding.TOP_STATED);
            }
            if (been.contains(manager) || holders(manager).stream().anyMatch(been::contains)) {
                return new Chain(stops, certainties, ChainEnding.CYCLE_IN_SOURCES);
            }
            if (stops.size() == depth) {
                return new Chain(stops, certainties, ChainEnding.DEPTH_LIMIT);
            }
            stops.add(manager);
            Certainty step = managers.values().iterator().next();
            for (long holder : holders(manager)) {
                step = step.weaker(holding(holder, manager));
            }
            certainties.add(step);
            been.add(manager);
            been.addAll(holders(manager));
            at = manager;
        }
    }

    /** To whom sources say that a person, post or unit reports; 0 for nobody. */
    Set<Long> managers(long subject) {
        return ways(subject).keySet();
    }

    /** The same, with how surely: by the surest of the ways, each as sure as its line and the position it goes through. */
    private Map<Long, Certainty> ways(long subject) {
        Map<Long, Certainty> ways = new TreeMap<>();
        linesOf(subject).forEach(line -> surest(ways, line, Certainty.DEFINITE));
        if (isPost(subject) && linesOf(subject).isEmpty() && holders(subject).size() == 1) {
            long holder = holders(subject).iterator().next();
            linesOf(holder).forEach(line -> surest(ways, line, holding(holder, subject)));
        }
        for (long seat : seats(subject)) {
            linesOf(seat).forEach(line -> surest(ways, line, holding(subject, seat)));
        }
        if (ways.containsValue(Certainty.DEFINITE)) {
            ways.values().removeIf(certainty -> certainty == Certainty.POSSIBLE);
        }
        return ways;
    }

    private static void surest(Map<Long, Certainty> ways, ReportingLineAt line, Certainty through) {
        Certainty way = certainty(line).weaker(through);
        ways.merge(line.it().manager(), way, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** To whom a person or post would report by inference; nobody where a source says to whom. */
    Set<Long> implied(long subject) {
        return impliedWays(subject).keySet();
    }

    /** The same, with how surely: what is found by sure claims alone is sure. */
    Map<Long, Certainty> impliedWays(long subject) {
        Map<Long, Certainty> implied = new TreeMap<>();
        for (Certainty least : Certainty.values()) {
            implied(subject, least).forEach(manager -> implied.putIfAbsent(manager, least));
        }
        return implied;
    }

    private Set<Long> implied(long subject, Certainty least) {
        Set<Long> implied = new TreeSet<>();
        if (!managers(subject).isEmpty()) {
            return implied;
        }
        Set<Long> self = new TreeSet<>(Set.of(subject));
        self.addAll(isPost(subject) ? holders(subject) : seats(subject));
        Set<Long> homes = homes(subject);
        for (long home : homes) {
            boolean wider = homes.stream()
                    .anyMatch(other ->
                            wholes(other).contains(home) && !wholes(home).contains(other));
            Set<Long> leaders = leaders(home, Certainty.POSSIBLE);
            boolean leads = isPost(subject) ? leaders.stream().anyMatch(self::contains) : leaders.contains(subject);
            if (!wider && standsAt(subject, home, leads, least)) {
                implied.addAll(
                        leads || leaders.isEmpty()
                                ? above(home, self, new TreeSet<>(Set.of(home)), least)
                                : leaders(home, least));
            }
        }
        implied.removeAll(self);
        return implied;
    }

    private boolean standsAt(long subject, long home, boolean leads, Certainty least) {
        if (isPost(subject)) {
            return partOf(subject, least).contains(home);
        }
        boolean works = held.stream()
                .anyMatch(claim -> claim.it() instanceof Position position
                        && position.entry().subject() == subject
                        && position.organization() == home
                        && (position.leads() || !leads)
                        && isSure(claim, least));
        return works
                || (!leads
                        && seats(subject).stream()
                                .anyMatch(seat -> partOf(seat, least).contains(home)
                                        && holding(subject, seat).compareTo(least) <= 0));
    }

    private Set<Long> above(long unit, Set<Long> self, Set<Long> been, Certainty least) {
        Set<Long> above = new TreeSet<>();
        ways(unit).forEach((manager, certainty) -> {
            if (certainty.compareTo(least) <= 0) {
                above.add(manager);
            }
        });
        if (managers(unit).isEmpty()) {
            for (long whole : partOf(unit, least)) {
                if (been.add(whole)) {
                    Set<Long> leaders = leaders(whole, Certainty.POSSIBLE);
                    boolean through = leaders.isEmpty() || leaders.stream().anyMatch(self::contains);
                    above.addAll(through ? above(whole, self, been, least) : leaders(whole, least));
                }
            }
        }
        above.remove(0L);
        return above;
    }

    /** Everybody below, by the levels on which they stand. */
    Map<Long, Place> below(long top, int depth, boolean inferring) {
        Map<Long, Place> stated = below(top, depth, Map.of(), false);
        if (!inferring) {
            return stated;
        }
        Map<Long, Place> all = below(top, depth, stated, true);
        all.putAll(stated);
        return all;
    }

    private Map<Long, Place> below(long top, int depth, Map<Long, Place> stated, boolean inferring) {
        Map<Long, Place> places = new TreeMap<>();
        places.put(top, new Place(0, Certainty.DEFINITE, false));
        Set<Long> self = new TreeSet<>(isPost(top) ? holders(top) : seats(top));
        for (int level = 0; level < depth; level++) {
            int deep = level;
            Map<Long, Place> next = new TreeMap<>();
            stated.forEach((subject, place) -> {
                if (place.depth() == deep) {
                    places.put(subject, place);
                }
            });
            for (long subject : everything) {
                if (!places.containsKey(subject) && !self.contains(subject) && !stated.containsKey(subject)) {
                    for (Map.Entry<Long, Place> above : places.entrySet()) {
                        if (above.getValue().depth() == level) {
                            offer(next, subject, reports(subject, above.getKey(), above.getValue(), inferring));
                        }
                    }
                }
            }
            for (ClaimAt claim : held) {
                if (claim.it() instanceof Position position && next.containsKey(position.post())) {
                    long holder = position.entry().subject();
                    Place seat = next.get(position.post());
                    if (!places.containsKey(holder) && !self.contains(holder) && !stated.containsKey(holder)) {
                        offer(next, holder, List.of(seat.certainty().weaker(certainty(claim))), seat);
                    }
                }
            }
            places.putAll(next);
        }
        places.remove(top);
        return places;
    }

    private List<Place> reports(long subject, long above, Place place, boolean inferring) {
        List<Place> ways = new ArrayList<>();
        for (ReportingLineAt line : linesOf(subject)) {
            if (line.it().manager() == above) {
                ways.add(below(place, certainty(line), place.inferred()));
            }
            for (ClaimAt claim : held) {
                if (claim.it() instanceof Position position
                        && position.entry().subject() == above
                        && position.post() != 0
                        && position.post() == line.it().manager()) {
                    ways.add(below(place, certainty(line).weaker(certainty(claim)), place.inferred()));
                }
            }
        }
        if (inferring && !isOrganization(subject)) {
            impliedWays(subject).forEach((manager, certainty) -> {
                if (manager == above || (!isPost(above) && seats(above).contains(manager))) {
                    ways.add(below(place, certainty, true));
                }
            });
        }
        return ways;
    }

    private static Place below(Place above, Certainty step, boolean inferred) {
        return new Place(above.depth() + 1, above.certainty().weaker(step), inferred);
    }

    private static void offer(Map<Long, Place> next, long subject, List<Certainty> ways, Place like) {
        ways.forEach(way -> offer(next, subject, List.of(new Place(like.depth(), way, like.inferred()))));
    }

    private static void offer(Map<Long, Place> next, long subject, List<Place> ways) {
        ways.forEach(way -> next.merge(
                subject, way, (one, other) -> one.certainty().compareTo(other.certainty()) <= 0 ? one : other));
    }
}
