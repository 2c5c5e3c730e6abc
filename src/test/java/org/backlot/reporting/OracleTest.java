package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectAt;
import org.backlot.time.Certainty;

/** On random stores, chains, what is below, paths and spans are what a plain oracle says. */
class OracleTest {
    private static final int TRIES = 300;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void chains(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 12) int depth,
            @ForAll boolean inferring) {
        World world = World.of(store, when);

        for (SubjectAt from : world.peopleAndPosts()) {
            ReportingChain chain = Climb.from(from, depth, inferring);
            assertThat(new Oracle.Chain(
                            chain.hops().stream().map(ReportingHop::above).toList(),
                            chain.hops().stream()
                                    .map(ReportingHop::getCertainty)
                                    .toList(),
                            chain.ending()))
                    .isEqualTo(world.oracle().chain(number(from), depth, inferring));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void impliedLines(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);

        for (SubjectAt from : world.peopleAndPosts()) {
            Map<Long, Certainty> managers = new TreeMap<>();
            Inference.of(from).forEach(line -> managers.put(line.above(), line.getCertainty()));
            assertThat(managers).isEqualTo(world.oracle().impliedWays(number(from)));
            assertThat(Inference.of(from)).allMatch(Derivation::leadsFromTheManagerDown);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everybodyBelow(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 12) int depth) {
        World world = World.of(store, when);

        for (SubjectAt top : world.peopleAndPosts()) {
            assertThat(places(Descent.stated(top, depth)))
                    .isEqualTo(world.oracle().below(number(top), depth, false));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everybodyBelowByInferenceToo(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 12) int depth) {
        World world = World.of(store, when);

        for (SubjectAt top : world.peopleAndPosts()) {
            assertThat(places(Descent.inferring(top, depth)))
                    .isEqualTo(world.oracle().below(number(top), depth, true));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everySubjectStandsOnceTheNearestFirst(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when, @ForAll boolean inferring) {
        World world = World.of(store, when);

        for (SubjectAt top : world.peopleAndPosts()) {
            Below below = inferring ? Descent.inferring(top, 32) : Descent.stated(top, 32);
            assertThat(below.list().all().stream().map(Subordinate::key)).isSorted();
            assertThat(below.list().all().stream().map(Subordinate::number)).doesNotHaveDuplicates();
            assertThat(below.completeness()).isEqualTo(Completeness.COMPLETE);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void spans(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when, @ForAll boolean inferring) {
        World world = World.of(store, when);

        for (SubjectAt top : world.peopleAndPosts()) {
            Map<Long, Oracle.Place> below = world.oracle().below(number(top), 32, inferring);
            SpanOfControl span = new SpanOfControl(inferring ? Descent.inferring(top, 32) : Descent.stated(top, 32));
            assertThat(span.getDirect())
                    .isEqualTo(world.count(below, place -> !place.inferred() && place.depth() == 1));
            assertThat(span.getTotal()).isEqualTo(world.count(below, place -> !place.inferred()));
            assertThat(span.getImpliedTotal().people())
                    .isEqualTo(world.count(below, Oracle.Place::inferred).people());
            assertThat(span.getLevels())
                    .isEqualTo(below.values().stream()
                            .mapToInt(Oracle.Place::depth)
                            .max()
                            .orElse(0));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void pathsAndCommonManagers(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when, @ForAll boolean inferring) {
        World world = World.of(store, when);

        for (SubjectAt one : world.peopleAndPosts()) {
            for (SubjectAt other : world.peopleAndPosts()) {
                assertThat(told(Meeting.between(one, other, 32, inferring)))
                        .isEqualTo(world.meeting(number(one), number(other), 0, inferring));
                assertThat(told(Meeting.above(one, other, 32, inferring)))
                        .isEqualTo(world.meeting(number(one), number(other), 1, inferring));
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void peers(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);

        for (SubjectAt of : world.peopleAndPosts()) {
            assertThat(Peers.of(of).stream().map(Subordinate::number))
                    .containsExactlyInAnyOrderElementsOf(world.peers(number(of)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aStatedLineIsNeverOverruledByAnInference(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);

        for (SubjectAt from : world.peopleAndPosts()) {
            List<ReportingHop> stated = Climb.from(from, 32, false).hops();
            List<ReportingHop> inferring = Climb.from(from, 32, true).hops();
            assertThat(inferring.subList(0, stated.size())).isEqualTo(stated);
        }
    }

    private static Map<Long, Oracle.Place> places(Below below) {
        Map<Long, Oracle.Place> places = new TreeMap<>();
        for (Subordinate entry : below.list().all()) {
            places.put(entry.number(), new Oracle.Place(entry.depth(), entry.certainty(), entry.inferred()));
        }
        return places;
    }

    private static String told(ReportingPath path) {
        return path.outcome() == PathOutcome.CONNECTED
                ? "up " + path.up().size() + " down " + path.down().size()
                : path.outcome().toString();
    }

    private static long number(SubjectAt subject) {
        return subject.it().entry().number();
    }

    /** A store at a moment, and the oracle of it. */
    private record World(Moment moment, List<SubjectAt> peopleAndPosts, Oracle oracle) {

        static World of(RandomStore store, RandomMoment when) {
            Story story = store.story();
            Moment moment = story.on(when.asOf().toString(), when.reportedBy(), when.recordedBy());
            Set<Long> subjects = new HashSet<>();
            List<SubjectAt> peopleAndPosts = new ArrayList<>();
            for (String slug : RandomStore.PEOPLE_AND_POSTS) {
                subjects.add(story.number(slug));
                peopleAndPosts.add(moment.view(story.number(slug)));
            }
            RandomStore.ORGANIZATIONS.forEach(slug -> subjects.add(story.number(slug)));
            return new World(moment, peopleAndPosts, new Oracle(moment, subjects));
        }

        /** Tries every place of the one chain against every place of the other. */
        String meeting(long one, long other, int least, boolean inferring) {
            Oracle.Chain chain = oracle.chain(one, 32, inferring);
            Oracle.Chain otherChain = oracle.chain(other, 32, inferring);
            List<Long> stops = stops(one, chain);
            List<Long> otherStops = stops(other, otherChain);
            for (int steps = 0; steps <= stops.size() + otherStops.size(); steps++) {
                for (int up = least; up <= steps - least; up++) {
                    int down = steps - up;
                    if (up < stops.size() && down < otherStops.size() && same(stops.get(up), otherStops.get(down))) {
                        return "up " + up + " down " + down;
                    }
                }
            }
            Set<ChainEnding> endings = Set.copyOf(List.of(chain.ending(), otherChain.ending()));
            for (PathOutcome outcome : PathOutcome.values()) {
                if (endings.stream().anyMatch(ending -> ending.name().equals(outcome.name()))) {
                    return outcome.toString();
                }
            }
            return PathOutcome.SEPARATE_TOPS.toString();
        }

        private static List<Long> stops(long from, Oracle.Chain chain) {
            List<Long> stops = new ArrayList<>(List.of(from));
            stops.addAll(chain.stops());
            return stops;
        }

        private boolean same(long one, long other) {
            Set<Long> people = new TreeSet<>(people(one));
            people.retainAll(people(other));
            return one == other || !people.isEmpty();
        }

        /** Who stands for a subject: a person for themselves, one alone for the post they hold. */
        private Set<Long> people(long subject) {
            Set<Long> holders = oracle.isPost(subject) ? oracle.holders(subject) : Set.of(subject);
            return holders.size() == 1 ? holders : Set.of();
        }

        Set<Long> peers(long of) {
            Oracle.Chain chain = oracle.chain(of, 1, false);
            if (chain.stops().isEmpty()) {
                return Set.of();
            }
            long manager = chain.stops().get(0);
            Set<Long> people = people(manager);
            Set<Long> peers = new TreeSet<>(
                    oracle.below(people.isEmpty() ? manager : people.iterator().next(), 1, false)
                            .keySet());
            peers.remove(of);
            peers.removeAll(oracle.isPost(of) ? oracle.holders(of) : oracle.seats(of));
            return peers;
        }

        SpanCount count(Map<Long, Oracle.Place> below, Predicate<Oracle.Place> wanted) {
            int[] people = new int[3];
            int vacant = 0;
            int organizations = 0;
            for (Map.Entry<Long, Oracle.Place> entry : below.entrySet()) {
                if (wanted.test(entry.getValue())) {
                    if (oracle.isPerson(entry.getKey())) {
                        people[entry.getValue().certainty().ordinal()]++;
                    } else if (oracle.isOrganization(entry.getKey())) {
                        organizations++;
                    } else {
                        vacant += oracle.holders(entry.getKey()).isEmpty() ? 1 : 0;
                    }
                }
            }
            return new SpanCount(
                    people[0] + people[1] + people[2], people[0], people[1], people[2], vacant, organizations);
        }
    }

    @Provide
    Arbitrary<RandomStore> stores() {
        return Arbitraries.oneOf(RandomStores.stores(), RandomStores.staffed());
    }

    @Provide
    Arbitrary<RandomMoment> moments() {
        return RandomStores.moments();
    }
}
