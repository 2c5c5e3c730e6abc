package org.backlot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backlot.graph.Impatient;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectAt;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.reporting.LineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    private static final String ARTICLE = "thewrap 2024-01-10";
    private static final String DAY = "2024-01-10";

    private final Story story = new Story()
            .people("chris-brearton", "lindsay-sloane", "michael-wright", "barry-poznick", "vernon-sanders")
            .posts("head-of-mgm-plus", "head-of-scripted")
            .divisions("mgm-plus", "unified-creative-group");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                            | chris-brearton",
                "lindsay-sloane > chris-brearton; michael-wright > chris-brearton "
                        + "| chris-brearton .lindsay-sloane .michael-wright",
                "michael-wright > chris-brearton; lindsay-sloane > chris-brearton "
                        + "| chris-brearton .michael-wright .lindsay-sloane",
                "lindsay-sloane > chris-brearton; michael-wright > chris-brearton; barry-poznick > lindsay-sloane "
                        + "| chris-brearton .lindsay-sloane ..barry-poznick .michael-wright",
                "chris-brearton > chris-brearton                               | chris-brearton",
                "lindsay-sloane > chris-brearton; chris-brearton > lindsay-sloane "
                        + "| chris-brearton .lindsay-sloane",
                "lindsay-sloane > chris-brearton; lindsay-sloane > chris-brearton "
                        + "| chris-brearton .lindsay-sloane",
                "lindsay-sloane > chris-brearton; michael-wright > lindsay-sloane; michael-wright > chris-brearton "
                        + "| chris-brearton .lindsay-sloane ..michael-wright",
                "mgm-plus > chris-brearton                                     | chris-brearton .mgm-plus",
                "head-of-mgm-plus > chris-brearton; michael-wright > head-of-mgm-plus "
                        + "| chris-brearton .head-of-mgm-plus ..michael-wright",
            })
    void everySubjectStandsOnceBelowThoseItReportsTo(String lines, String told) {
        if (!lines.isEmpty()) {
            story.lines(lines, ARTICLE);
        }

        assertThat(told(32)).isEqualTo(told);
    }

    @Test
    void whoHoldsAPostStandsBelowIt() {
        story.lines("head-of-mgm-plus > chris-brearton", ARTICLE);
        story.position("michael-wright", "head-of-mgm-plus").cited(ARTICLE);

        assertThat(told(32)).isEqualTo("chris-brearton .head-of-mgm-plus ..michael-wright");
    }

    @Test
    void whoReportsToAPostOfAPersonStandsBelowThePerson() {
        story.lines("michael-wright > head-of-scripted", ARTICLE);
        story.position("chris-brearton", "head-of-scripted").cited(ARTICLE);

        assertThat(told(32)).isEqualTo("chris-brearton .michael-wright");
    }

    @Test
    void whatAPersonLeadsStandsBelowThem() {
        story.lines("lindsay-sloane > chris-brearton", ARTICLE);
        story.leads("lindsay-sloane", "unified-creative-group").cited(ARTICLE);

        assertThat(told(32)).isEqualTo("chris-brearton .lindsay-sloane ..unified-creative-group");
    }

    @Test
    void whereAPersonOnlyWorksDoesNotStandBelowThem() {
        story.position("chris-brearton", "mgm-plus").cited(ARTICLE);

        assertThat(told(32)).isEqualTo("chris-brearton");
    }

    @Test
    void nobodyIsDrawnBelowAUnitForBelongingToIt() {
        story.leads("chris-brearton", "mgm-plus").cited(ARTICLE);
        story.position("michael-wright", "mgm-plus").cited(ARTICLE);

        assertThat(told(32)).isEqualTo("chris-brearton .mgm-plus");
    }

    @ParameterizedTest
    @CsvSource({
        "1, chris-brearton .lindsay-sloane",
        "2, chris-brearton .lindsay-sloane ..michael-wright",
        "3, chris-brearton .lindsay-sloane ..michael-wright ...barry-poznick",
    })
    void theChartHasNoMoreLevelsThanAskedFor(int depth, String told) {
        story.lines(
                "lindsay-sloane > chris-brearton; michael-wright > lindsay-sloane; barry-poznick > michael-wright",
                ARTICLE);

        assertThat(told(depth)).isEqualTo(told);
    }

    @Test
    void aDottedLineIsALinkAndNotInTheTree() {
        story.line("chris-brearton", "vernon-sanders", LineType.DOTTED).cited(ARTICLE);
        story.line("michael-wright", "chris-brearton", LineType.DOTTED).cited(ARTICLE);

        assertThat(told(32) + links()).isEqualTo("chris-brearton[DOTTED_LINE chris-brearton > vernon-sanders]");
    }

    @Test
    void aCollaborationIsALinkDrawnOnceFromWhicheverSide() {
        story.lines("lindsay-sloane > chris-brearton", ARTICLE);
        story.collaboration("lindsay-sloane", "chris-brearton", "vernon-sanders")
                .cited(ARTICLE);

        assertThat(links()).isEqualTo("[COLLABORATION lindsay-sloane > chris-brearton vernon-sanders]");
    }

    @Test
    void aPlacementIsALinkAndInfersNothing() {
        story.leads("chris-brearton", "mgm-plus").cited(ARTICLE);
        story.placement("mgm-plus", "unified-creative-group").cited(ARTICLE);

        assertThat(links()).isEqualTo("[PLACEMENT mgm-plus > unified-creative-group]");
    }

    @Test
    void aSolidLineIsNoLink() {
        story.lines("lindsay-sloane > chris-brearton", ARTICLE);

        assertThat(links()).isEqualTo("[]");
    }

    @Test
    void theChartOfAnotherDayIsAnother() {
        story.line("lindsay-sloane", "chris-brearton").from("2024-01-10").cited(ARTICLE);

        assertThat(nodes(story.view("chris-brearton", "2024-01-09"), 32)).hasSize(1);
    }

    @Test
    void theCursorsOfADeepChartLeadOn() {
        List<ChartNode> nodes = nodes(deep(256).view("post-0", DAY), 256);

        assertThat(paged(nodes)).isEqualTo(nodes);
    }

    @Test
    void aDeepChartStopsAtTheDepthAskedFor() {
        assertThat(nodes(deep(2_000).view("post-0", DAY), 256)).hasSize(257);
    }

    @Test
    void drawingALargeOneEndsWhenNobodyWaits() {
        Story large = Impatient.story();
        SubjectAt boss = large.on(DAY).view(large.number("boss"));

        Impatient.assertEnds(() -> ChartTree.below(boss, 32).tree().all());
    }

    private static Story deep(int posts) {
        Story deep = new Story()
                .posts(IntStream.rangeClosed(0, posts)
                        .mapToObj(i -> "post-" + i)
                        .toArray(String[]::new));
        for (int i = 1; i <= posts; i++) {
            deep.line("post-" + i, "post-" + (i - 1)).cited(ARTICLE);
        }
        return deep;
    }

    private static List<ChartNode> paged(List<ChartNode> nodes) {
        Page<ChartNode> first = Page.of(nodes, ChartNode::path, PageRequest.of(200, null, null, null));
        Page<ChartNode> second =
                Page.of(nodes, ChartNode::path, PageRequest.of(200, first.info().endCursor(), null, null));
        Page<ChartNode> end = Page.of(
                nodes, ChartNode::path, PageRequest.of(200, second.info().endCursor(), null, null));
        return List.of(first, second, end).stream()
                .flatMap(page -> page.entries().stream())
                .toList();
    }

    private static List<ChartNode> nodes(SubjectAt root, int maxDepth) {
        return ChartTree.below(root, maxDepth).tree().all();
    }

    private String told(int depth) {
        return nodes(story.view("chris-brearton", DAY), depth).stream()
                .map(node -> ".".repeat(node.depth()) + node.subject().it().getSlug())
                .collect(Collectors.joining(" "));
    }

    private String links() {
        return ChartLinks.of(
                        nodes(story.view("chris-brearton", DAY), 32),
                        EnumSet.of(ChartLinkKind.DOTTED_LINE, ChartLinkKind.COLLABORATION, ChartLinkKind.PLACEMENT))
                .stream()
                .map(link -> link.kind() + " " + link.from().it().getSlug() + " > "
                        + link.to().stream().map(to -> to.it().getSlug()).collect(Collectors.joining(" ")))
                .toList()
                .toString();
    }
}
