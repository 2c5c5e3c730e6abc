package org.backlot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectAt;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.jspecify.annotations.Nullable;

/** On random stores, charts are what a walk over the list of all claims that held says. */
class ChartOracleTest {
    private static final int TRIES = 150;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void belowPeopleAndPosts(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 10) int depth) {
        World world = World.of(store, when);

        for (String slug : RandomStore.PEOPLE_AND_POSTS) {
            List<String> expected = new ArrayList<>();
            world.draw(world.number(slug), 0, depth, new HashSet<>(), expected);
            assertThat(told(world.chart(slug, depth))).isEqualTo(expected);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everythingOfAnOrganizationStandsInItsChart(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);

        for (String slug : RandomStore.ORGANIZATIONS) {
            assertThat(world.chart(slug, 32).stream().map(ChartNode::number))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(world.everythingOf(world.number(slug)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyEntryOfTheChartOfAnOrganizationStandsWhereAClaimPutsIt(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);

        for (String slug : RandomStore.ORGANIZATIONS) {
            List<ChartNode> nodes = world.chart(slug, 32);
            assertThat(nodes.subList(1, nodes.size())).allMatch(world::isBorneOut);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoReportsWithinAUnitStandsAtItsTopOnlyInACircle(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);

        for (String slug : RandomStore.ORGANIZATIONS) {
            Map<Long, ChartNode> byNumber = new HashMap<>();
            world.chart(slug, 32).forEach(node -> byNumber.put(node.number(), node));
            assertThat(byNumber.values())
                    .filteredOn(
                            node -> node.relation() == ChartRelation.LEADS || node.relation() == ChartRelation.WORKS_AT)
                    .allMatch(node -> world.reportsTo(node, byNumber).stream()
                            .allMatch(manager -> !sameUnit(manager, node) || isBelow(manager, node)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void pagesTogetherAreTheChart(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        World world = World.of(store, when);

        for (String slug : RandomStore.ORGANIZATIONS) {
            List<ChartNode> nodes = world.chart(slug, 32);
            assertThat(nodes.stream().map(ChartNode::path)).isSortedAccordingTo(Comparator.naturalOrder());
            List<String> paged = new ArrayList<>();
            @Nullable String after = null;
            boolean more = true;
            while (more) {
                Page<ChartNode> page = Page.of(
                        ChartTree.below(world.view(slug), 32).tree(),
                        ChartNode::path,
                        PageRequest.of(size, after, null, null));
                paged.addAll(told(page.entries()));
                after = page.info().endCursor();
                more = page.info().hasNextPage();
            }
            assertThat(paged).isEqualTo(told(nodes));
        }
    }

    private static List<String> told(List<ChartNode> nodes) {
        return nodes.stream().map(node -> node.depth() + " " + node.number()).toList();
    }

    /** The nearest organization above the entry, itself included. */
    private static long unit(ChartNode node) {
        ChartNode at = node;
        for (ChartNode above = at.above(); above != null && !isOrganization(at); above = at.above()) {
            at = above;
        }
        return at.number();
    }

    private static boolean isOrganization(ChartNode node) {
        return node.subject().it().kind().isOrganization();
    }

    private static boolean sameUnit(ChartNode one, ChartNode other) {
        return unit(one) == unit(other);
    }

    private static boolean isBelow(ChartNode node, ChartNode above) {
        ChartNode at = node;
        while (at != null && at != above) {
            at = at.above();
        }
        return at != null;
    }

    /** A store at a moment, as the plain list of the claims that held. */
    private record World(Story story, Moment moment, List<Claim> held) {

        static World of(RandomStore store, RandomMoment when) {
            Story story = store.story();
            Moment moment = story.on(when.asOf().toString(), when.reportedBy(), when.recordedBy());
            List<Claim> held = new ArrayList<>();
            for (Claim claim : moment.graph().claims()) {
                if (claim.at(moment).presence().isHeld()) {
                    held.add(claim);
                }
            }
            return new World(story, moment, held);
        }

        long number(String slug) {
            return story.number(slug);
        }

        SubjectAt view(String slug) {
            return moment.view(number(slug));
        }

        List<ChartNode> chart(String slug, int depth) {
            return ChartTree.below(view(slug), depth).tree().all();
        }

        /** Draws a subject, and below it, claim by claim, whoever reports to it, holds it or is led by it. */
        void draw(long subject, int level, int depth, Set<Long> drawn, List<String> lines) {
            if (!drawn.add(subject)) {
                return;
            }
            lines.add(level + " " + subject);
            for (Claim claim : held) {
                long below = below(claim, subject);
                if (below != 0 && level < depth) {
                    draw(below, level + 1, depth, drawn, lines);
                }
            }
        }

        private long below(Claim claim, long subject) {
            if (claim instanceof ReportingLine line && line.type() == LineType.SOLID && line.manager() != 0) {
                return line.manager() == subject || holds(subject, line.manager())
                        ? line.entry().subject()
                        : 0;
            }
            if (claim instanceof Position position) {
                boolean led = position.leads() && position.entry().subject() == subject;
                return position.post() == subject ? position.entry().subject() : led ? position.organization() : 0;
            }
            return 0;
        }

        private boolean holds(long person, long post) {
            return any(claim -> claim instanceof Position position
                    && position.entry().subject() == person
                    && position.post() == post);
        }

        private boolean any(Predicate<Claim> wanted) {
            return held.stream().anyMatch(wanted);
        }

        /** The organization, what is part of it, who holds a post in it or has a position at it, and so on. */
        Set<Long> everythingOf(long organization) {
            Set<Long> everything = new TreeSet<>(Set.of(organization));
            for (int before = 0; before < everything.size(); ) {
                before = everything.size();
                for (Claim claim : held) {
                    boolean in = claim instanceof Placement placement && everything.contains(placement.whole())
                            || claim instanceof Position position
                                    && (everything.contains(position.organization())
                                            || everything.contains(position.post()));
                    if (in) {
                        everything.add(claim.entry().subject());
                    }
                }
            }
            return everything;
        }

        boolean isBorneOut(ChartNode node) {
            ClaimAt claim = node.claim();
            ChartNode above = node.above();
            if (claim == null || above == null || !held.contains(claim.it())) {
                return false;
            }
            long number = node.number();
            return switch (node.relation()) {
                case ROOT, LED_BY -> false;
                case LEADS, WORKS_AT ->
                    claim.it() instanceof Position position
                            && position.entry().subject() == number
                            && position.organization() == above.number()
                            && node.leads() == (node.relation() == ChartRelation.LEADS);
                case HOLDS ->
                    claim.it() instanceof Position position
                            && position.entry().subject() == number
                            && position.post() == above.number();
                case PART_OF ->
                    claim.it() instanceof Placement placement
                            && placement.entry().subject() == number
                            && placement.whole() == above.number();
                case REPORTS_TO ->
                    claim.it() instanceof ReportingLine line
                            && line.type() == LineType.SOLID
                            && isOrHolds(number, line.entry().subject())
                            && isOrHolds(above.number(), line.manager());
            };
        }

        /** Whether they are the same, or one holds the other. */
        private boolean isOrHolds(long one, long other) {
            return one == other || holds(one, other) || holds(other, one);
        }

        /** The entries of people to whom a person reports by lines between people. */
        List<ChartNode> reportsTo(ChartNode node, Map<Long, ChartNode> byNumber) {
            List<ChartNode> managers = new ArrayList<>();
            for (Claim claim : held) {
                if (claim instanceof ReportingLine line
                        && line.type() == LineType.SOLID
                        && line.entry().subject() == node.number()
                        && byNumber.containsKey(line.manager())) {
                    managers.add(byNumber.get(line.manager()));
                }
            }
            return managers;
        }
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
