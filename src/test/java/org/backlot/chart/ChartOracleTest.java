package org.backlot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.Naming;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.reporting.Completeness;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.time.Certainty;
import org.jspecify.annotations.Nullable;

/** On random stores, charts are what a walk over the list of all claims that held says. */
class ChartOracleTest {
    private static final int TRIES = 150;
    private static final List<String> ROOTS = Stream.concat(
                    RandomStore.PEOPLE_AND_POSTS.stream(), RandomStore.ORGANIZATIONS.stream())
            .toList();
    private static final Set<ChartLinkKind> STATED = EnumSet.complementOf(EnumSet.of(ChartLinkKind.IMPLIED_LINE));

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void belowPeopleAndPosts(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 10) int depth) {
        World world = World.of(store, when);
        for (String slug : RandomStore.PEOPLE_AND_POSTS) {
            assertThat(told(world.chart(slug, depth)))
                    .isEqualTo(new ChartOracle(world.moment(), depth).below(world.number(slug)));
        }
    }

    @Property(tries = 3 * TRIES, edgeCases = EdgeCasesMode.NONE)
    void ofOrganizations(
            @ForAll("staffed") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 10) int depth) {
        World world = World.of(store, when);
        for (String slug : RandomStore.ORGANIZATIONS) {
            assertThat(told(world.chart(slug, depth)))
                    .isEqualTo(new ChartOracle(world.moment(), depth).ofOrganization(world.number(slug)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everythingOfAnOrganizationStandsInItsChart(
            @ForAll("staffed") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);
        for (String slug : RandomStore.ORGANIZATIONS) {
            assertThat(world.chart(slug, 32).stream().map(ChartNode::number))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(world.everythingOf(world.number(slug)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void linksAreWhatIsSaidOfTheEntriesAndNotShown(
            @ForAll("staffed") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);
        for (String slug : ROOTS) {
            List<ChartNode> nodes = world.chart(slug, 32);
            assertThat(ChartLinks.of(nodes, STATED).stream()
                            .map(link -> World.said(
                                            Objects.requireNonNull(link.claim()).it())
                                    + " "
                                    + link.claim().getCertainty()))
                    .containsExactlyInAnyOrderElementsOf(world.linked(nodes));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aChartThatSaysThatItIsCompleteHasAll(
            @ForAll("staffed") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll @IntRange(min = 1, max = 4) int depth) {
        World world = World.of(store, when);
        for (String slug : ROOTS) {
            Chart chart = ChartTree.below(world.view(slug), depth);
            List<String> whole = told(world.chart(slug, 32));
            boolean all = told(chart.tree().all()).equals(whole);
            assertThat(all || chart.getCompleteness() != Completeness.COMPLETE).isTrue();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void pagesTogetherAreTheChart(
            @ForAll("staffed") RandomStore store,
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
                Page<ChartNode> page = ChartTree.below(world.view(slug), 32)
                        .tree()
                        .page(
                                ChartNodeOrder.of(null),
                                ChartNodeOrder.of(null),
                                node -> true,
                                PageRequest.of(size, after, null, null));
                paged.addAll(told(page.entries()));
                after = page.info().endCursor();
                more = page.info().hasNextPage();
            }
            assertThat(paged).isEqualTo(told(nodes));
        }
    }

    private static List<String> told(List<ChartNode> nodes) {
        return nodes.stream().map(ChartOracle::told).toList();
    }

    /** A store at a moment, as the plain list of the claims that held. */
    private record World(Story story, Moment moment, List<ClaimAt> held) {
        static World of(RandomStore store, RandomMoment when) {
            Story story = store.story();
            Moment moment = story.on(when.asOf().toString(), when.reportedBy(), when.recordedBy());
            List<ClaimAt> held = new ArrayList<>();
            for (Claim claim : moment.graph().claims()) {
                ClaimAt at = claim.at(moment);
                if (at.presence().isHeld()) {
                    held.add(at);
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

        /** The organization, what is part of it, who holds a post in it or has a position at it, and so on. */
        Set<Long> everythingOf(long organization) {
            Set<Long> everything = new TreeSet<>(Set.of(organization));
            for (int before = 0; before < everything.size(); ) {
                before = everything.size();
                for (ClaimAt claim : held) {
                    boolean in = claim.it() instanceof Placement placement && everything.contains(placement.whole())
                            || claim.it() instanceof Position position
                                    && (everything.contains(position.organization())
                                            || everything.contains(position.post()));
                    if (in) {
                        everything.add(claim.it().entry().subject());
                    }
                }
            }
            return everything;
        }

        /** What held of the entries, once for all who say so, without what the tree shows. */
        Collection<String> linked(List<ChartNode> nodes) {
            Set<Long> entries = new HashSet<>();
            Set<String> shown = new HashSet<>();
            for (ChartNode node : nodes) {
                entries.add(node.number());
                if (node.claim() != null) {
                    shown.add(said(node.claim().it()));
                }
            }
            Map<String, Certainty> linked = new TreeMap<>();
            for (ClaimAt at : held) {
                Claim claim = at.it();
                boolean goesOut = entries.contains(claim.entry().subject())
                        || (claim instanceof Collaboration
                                && Arrays.stream(claim.objects()).anyMatch(entries::contains));
                if (goesOut && !(claim instanceof Naming) && !shown.contains(said(claim))) {
                    Certainty certainty = Objects.requireNonNull(at.getCertainty());
                    linked.merge(said(claim), certainty, (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            }
            return linked.entrySet().stream()
                    .map(link -> link.getKey() + " " + link.getValue())
                    .toList();
        }

        static String said(Claim claim) {
            String how = claim instanceof ReportingLine line && line.type() == LineType.DOTTED
                    ? "dotted"
                    : claim instanceof Position position && position.leads() ? "leads" : "";
            return claim.kind() + " " + claim.entry().subject() + " " + Arrays.toString(claim.objects()) + how;
        }
    }

    @Provide
    Arbitrary<RandomStore> stores() {
        return RandomStores.stores();
    }

    @Provide
    Arbitrary<RandomStore> staffed() {
        return RandomStores.staffed();
    }

    @Provide
    Arbitrary<RandomMoment> moments() {
        return RandomStores.moments();
    }
}
