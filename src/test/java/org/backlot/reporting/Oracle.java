package org.backlot.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectKind;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.time.Certainty;

/**
 * Answers by the words of the design, plainly and slowly: every question walks over the list of all claims that held.
 * Whether a claim held, and how surely, it takes from the claim.
 */
final class Oracle {
    private final Moment moment;
    private final List<ClaimAt> held = new ArrayList<>();
    private final Set<Long> everything = new TreeSet<>();

    Oracle(Moment moment, Collection<Long> subjects) {
        this.moment = moment;
        everything.addAll(subjects);
        for (Claim claim : moment.graph().claims()) {
            ClaimAt at = claim.at(moment);
            if (at.presence().isHeld()) {
                held.add(at);
            }
        }
    }

    /** Where a chain goes, subject by subject, and why it ends. */
    record Chain(List<Long> stops, ChainEnding ending) {}

    /** How deep somebody stands, how surely, and whether by inference only. */
    record Place(int depth, Certainty certainty, boolean inferred) {}

    Chain chain(long from, int depth, boolean inferring) {
        List<Long> stops = new ArrayList<>();
        Set<Long> been = new TreeSet<>(Set.of(from));
        long at = from;
        while (true) {
            Set<Long> managers = managers(at);
            if (managers.isEmpty() && inferring) {
                managers = implied(at);
            }
            if (managers.size() != 1) {
                return new Chain(stops, managers.isEmpty() ? ChainEnding.END_OF_EVIDENCE : ChainEnding.AMBIGUOUS);
            }
            long manager = managers.iterator().next();
            if (manager == 0) {
                return new Chain(stops, ChainEnding.TOP_STATED);
            }
            if (been.contains(manager) || holders(manager).stream().anyMatch(been::contains)) {
                return new Chain(stops, ChainEnding.CYCLE_IN_SOURCES);
            }
            if (stops.size() == depth) {
                return new Chain(stops, ChainEnding.DEPTH_LIMIT);
            }
            stops.add(manager);
            been.add(manager);
            been.addAll(holders(manager));
            at = manager;
        }
    }

    /** To whom sources say that a person, post or unit reports; 0 for nobody. */
    Set<Long> managers(long subject) {
        List<ReportingLineAt> lines = new ArrayList<>(linesOf(subject));
        if (isPost(subject) && lines.isEmpty() && holders(subject).size() == 1) {
            lines.addAll(linesOf(holders(subject).iterator().next()));
        }
        seats(subject).forEach(seat -> lines.addAll(linesOf(seat)));
        boolean sure = lines.stream().anyMatch(line -> line.getCertainty() == Certainty.DEFINITE);
        return lines.stream()
                .filter(line -> !sure || line.getCertainty() != Certainty.POSSIBLE)
                .map(line -> line.it().manager())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** To whom a person or post would report by inference; nobody where a source says to whom. */
    Set<Long> implied(long subject) {
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
            if (!wider) {
                Set<Long> leaders = leaders(home);
                boolean leads = isPost(subject) ? leaders.stream().anyMatch(self::contains) : leaders.contains(subject);
                implied.addAll(leads || leaders.isEmpty() ? above(home, self, new TreeSet<>(Set.of(home))) : leaders);
            }
        }
        implied.removeAll(self);
        return implied;
    }

    private Set<Long> above(long unit, Set<Long> self, Set<Long> been) {
        Set<Long> above = new TreeSet<>(managers(unit));
        if (above.isEmpty()) {
            for (long whole : partOf(unit)) {
                if (been.add(whole)) {
                    Set<Long> leaders = leaders(whole);
                    boolean through = leaders.isEmpty() || leaders.stream().anyMatch(self::contains);
                    above.addAll(through ? above(whole, self, been) : leaders);
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
        boolean implied = inferring
                && !isOrganization(subject)
                && implied(subject).stream()
                        .anyMatch(manager -> manager == above
                                || (!isPost(above) && seats(above).contains(manager)));
        if (implied) {
            ways.add(below(place, Certainty.POSSIBLE, true));
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

    private List<ReportingLineAt> linesOf(long subject) {
        return held.stream()
                .filter(claim -> claim.it() instanceof ReportingLine line
                        && line.type() == LineType.SOLID
                        && line.entry().subject() == subject)
                .map(ReportingLineAt.class::cast)
                .toList();
    }

    Set<Long> holders(long post) {
        return positions(
                position -> position.post() == post,
                position -> position.entry().subject());
    }

    Set<Long> seats(long person) {
        Set<Long> seats = positions(position -> position.entry().subject() == person, Position::post);
        seats.remove(0L);
        return seats;
    }

    private Set<Long> leaders(long unit) {
        return positions(
                position -> position.leads() && position.organization() == unit,
                position -> position.entry().subject());
    }

    /** The units at which a person or post stands. */
    private Set<Long> homes(long subject) {
        Set<Long> homes = positions(position -> position.entry().subject() == subject, Position::organization);
        homes.remove(0L);
        homes.addAll(isPost(subject) ? partOf(subject) : Set.of());
        seats(subject).forEach(seat -> homes.addAll(partOf(seat)));
        return homes;
    }

    Set<Long> partOf(long part) {
        return held.stream()
                .filter(claim -> claim.it() instanceof Placement placement
                        && placement.entry().subject() == part)
                .map(claim -> ((Placement) claim.it()).whole())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that a unit is part of, directly or not. */
    Set<Long> wholes(long unit) {
        Set<Long> wholes = new TreeSet<>(partOf(unit));
        for (int i = 0; i < everything.size(); i++) {
            List.copyOf(wholes).forEach(whole -> wholes.addAll(partOf(whole)));
        }
        return wholes;
    }

    private Set<Long> positions(Predicate<Position> wanted, Function<Position, Long> part) {
        return held.stream()
                .filter(claim -> claim.it() instanceof Position position && wanted.test(position))
                .map(claim -> part.apply((Position) claim.it()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Certainty certainty(ClaimAt claim) {
        return Objects.requireNonNull(claim.getCertainty());
    }

    boolean isPost(long subject) {
        return moment.graph().subject(subject).kind() == SubjectKind.POST;
    }

    boolean isPerson(long subject) {
        return moment.graph().subject(subject).kind() == SubjectKind.PERSON;
    }

    boolean isOrganization(long subject) {
        return moment.graph().subject(subject).kind().isOrganization();
    }
}
