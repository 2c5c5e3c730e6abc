package org.backlot.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.backlot.reporting.ReportingLine;

/** The plain oracle: list what holds at both moments, and compare. */
class DifferencePropertyTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void applyingWhatBeganAndEndedLeadsFromTheOneToTheOther(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment first,
            @ForAll("moments") RandomMoment second) {
        Graph graph = store.story().graph();
        Moment from = in(graph, first.of(store));
        Moment to = in(graph, second.of(store));
        Set<String> applied = new TreeSet<>(held(from));
        for (RelationChange change : store(from, to)) {
            switch (change.kind()) {
                case BEGAN -> assertThat(applied.add(edge(change))).isTrue();
                case ENDED -> assertThat(applied.remove(edge(change))).isTrue();
                case CHANGED -> assertThat(applied).contains(edge(change));
            }
        }

        assertThat(applied).isEqualTo(held(to));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundBeganAndEndedChangePlacesAndNothingElse(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment first,
            @ForAll("moments") RandomMoment second) {
        Graph graph = store.story().graph();
        Moment from = in(graph, first.of(store));
        Moment to = in(graph, second.of(store));

        assertThat(told(store(to, from), true)).isEqualTo(told(store(from, to), false));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingDiffersFromItself(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);

        assertThat(store(moment, moment)).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aSubjectHasThoseChangesOfTheStoreThatTouchIt(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment first,
            @ForAll("moments") RandomMoment second) {
        Graph graph = store.story().graph();
        Moment from = in(graph, first.of(store));
        Moment to = in(graph, second.of(store));
        List<RelationChange> all = store(from, to);
        for (long number = 1; number <= RandomStore.PEOPLE.size(); number++) {
            long subject = number;

            assertThat(told(Changes.of(Changes.scope(from, subject, false), from, to), false))
                    .isEqualTo(told(
                            all.stream()
                                    .filter(change -> change.strand().edge().touches(subject))
                                    .toList(),
                            false));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyTreeEndsAndHasChangesOfTheStore(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment first,
            @ForAll("moments") RandomMoment second) {
        Graph graph = store.story().graph();
        Moment from = in(graph, first.of(store));
        Moment to = in(graph, second.of(store));
        Set<String> all = told(store(from, to), false);
        for (String slug : RandomStore.ORGANIZATIONS) {
            long number = store.story().number(slug);

            assertThat(all).containsAll(told(Changes.of(Changes.scope(from, number, true), from, to), false));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatGoesOnHasChangedWhereItIsLessOrMoreSureOrIsLedOnOneSideOnly(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment first,
            @ForAll("moments") RandomMoment second) {
        Graph graph = store.story().graph();
        Moment from = in(graph, first.of(store));
        Moment to = in(graph, second.of(store));
        Map<String, List<ClaimAt>> before = holding(from);
        Map<String, List<ClaimAt>> after = holding(to);
        Set<String> expected = new TreeSet<>();
        before.forEach((edge, claims) -> {
            List<ClaimAt> later = after.get(edge);
            if (later != null) {
                addIfOther(expected, edge, Aspect.LEADERSHIP, leadership(claims), leadership(later));
                addIfOther(expected, edge, Aspect.CERTAINTY, certainty(claims), certainty(later));
            }
        });

        Set<String> told = new TreeSet<>();
        for (RelationChange change : Changes.of(new StoreScope(graph), from, to, true)) {
            change.values()
                    .forEach(value -> told.add(
                            edge(change) + ": " + value.aspect() + " " + value.before() + " " + value.after()));
        }
        assertThat(told).isEqualTo(expected);
    }

    private static void addIfOther(Set<String> changes, String edge, Aspect aspect, String before, String after) {
        if (!before.equals(after)) {
            changes.add(edge + ": " + aspect + " [" + before + "] [" + after + "]");
        }
    }

    private static String leadership(List<ClaimAt> claims) {
        return String.valueOf(claims.stream().anyMatch(claim -> claim.it() instanceof Position held && held.leads()));
    }

    private static String certainty(List<ClaimAt> claims) {
        return claims.stream()
                .map(claim -> Objects.requireNonNull(claim.getCertainty()))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .name();
    }

    private static Map<String, List<ClaimAt>> holding(Moment moment) {
        Map<String, List<ClaimAt>> holding = new TreeMap<>();
        for (Claim claim : moment.graph().claims()) {
            ClaimAt at = claim.at(moment);
            if (at.presence().isHeld()) {
                holding.computeIfAbsent(edge(claim), edge -> new ArrayList<>()).add(at);
            }
        }
        return holding;
    }

    private static List<RelationChange> store(Moment from, Moment to) {
        return Changes.of(new StoreScope(from.graph()), from, to);
    }

    private static Moment in(Graph graph, Moment moment) {
        return new Moment(graph, moment.asOf(), moment.reportedBy(), moment.recordedBy());
    }

    private static Set<String> held(Moment moment) {
        Set<String> held = new TreeSet<>();
        for (Claim claim : moment.graph().claims()) {
            if (claim.at(moment).presence().isHeld()) {
                held.add(edge(claim));
            }
        }
        return held;
    }

    /** In random stores each claim speaks of one edge. */
    private static String edge(Claim claim) {
        Set<Long> ends = new TreeSet<>();
        LongStream.of(claim.objects()).forEach(ends::add);
        long subject = claim.entry().subject();
        String detail = claim instanceof ReportingLine line
                ? line.type().name()
                : claim instanceof Naming naming ? naming.name() : "";
        if (claim instanceof Collaboration) {
            ends.add(subject);
            return claim.kind() + " " + ends;
        }
        return claim.kind() + " " + subject + " " + ends + " " + detail;
    }

    private static String edge(RelationChange change) {
        return edge(change.strand().claims().get(0));
    }

    private static Set<String> told(List<RelationChange> changes, boolean mirrored) {
        return changes.stream().map(change -> told(change, mirrored)).collect(Collectors.toCollection(HashSet::new));
    }

    private static String told(RelationChange change, boolean mirrored) {
        RelationChangeKind kind = change.kind();
        if (mirrored && kind != RelationChangeKind.CHANGED) {
            kind = kind == RelationChangeKind.BEGAN ? RelationChangeKind.ENDED : RelationChangeKind.BEGAN;
        }
        List<String> values = change.values().stream()
                .map(value -> value.aspect()
                        + " " + (mirrored ? value.after() : value.before())
                        + " " + (mirrored ? value.before() : value.after()))
                .toList();
        return kind + " " + edge(change) + values + change.getReading() + Changes.told(change.getCause());
    }

    @Provide
    Arbitrary<RandomStore> stores() {
        return RandomStores.stores();
    }

    @Provide
    Arbitrary<RandomMoment> moments() {
        return RandomStores.moments();
    }
}
