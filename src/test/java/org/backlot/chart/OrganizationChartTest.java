package org.backlot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Story;
import org.backlot.reporting.Completeness;
import org.backlot.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationChartTest {
    private static final String ARTICLE = "thewrap 2024-01-10";
    private static final String DAY = "2024-01-10";

    private final Story story = new Story()
            .companies("amazon")
            .divisions("studios", "mgm-plus")
            .people("mike-hopkins", "jen-salke", "vernon-sanders", "michael-wright")
            .posts("head-of-television", "head-of-studios");

    @Test
    void leadersComeFirstThenTheOthersThenTheUnits() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.position("vernon-sanders", "amazon").cited(ARTICLE);
        story.leads("mike-hopkins", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);

        assertThat(told()).isEqualTo("amazon .mike-hopkins* .vernon-sanders .studios ..jen-salke*");
    }

    @Test
    void whoReportsToSomebodyOfTheSameUnitStandsBelowThem() {
        story.leads("mike-hopkins", "amazon").cited(ARTICLE);
        story.position("jen-salke", "amazon").cited(ARTICLE);
        story.position("vernon-sanders", "amazon").cited(ARTICLE);
        story.lines("vernon-sanders > jen-salke; jen-salke > mike-hopkins", ARTICLE);

        assertThat(told()).isEqualTo("amazon .mike-hopkins* ..jen-salke ...vernon-sanders");
    }

    @Test
    void aLineAcrossUnitsIsALink() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.leads("mike-hopkins", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.lines("jen-salke > mike-hopkins", ARTICLE);

        assertThat(told() + links(ChartLinkKind.REPORTING_LINE))
                .isEqualTo("amazon .mike-hopkins* .studios ..jen-salke*[REPORTING_LINE jen-salke > mike-hopkins]");
    }

    @Test
    void whoReportsIntoACircleStandsBelowIt() {
        story.position("vernon-sanders", "amazon").cited(ARTICLE);
        story.position("jen-salke", "amazon").cited(ARTICLE);
        story.position("mike-hopkins", "amazon").cited(ARTICLE);
        story.lines("vernon-sanders > jen-salke; jen-salke > mike-hopkins; mike-hopkins > jen-salke", ARTICLE);

        assertThat(told()).isEqualTo("amazon .jen-salke ..mike-hopkins ..vernon-sanders");
    }

    @Test
    void ofSeveralClaimsTheSurestPutsSomebodyInTheirPlace() {
        story.position("jen-salke", "amazon").cited("thewrap 2022-11-29");
        story.position("jen-salke", "amazon").cited(ARTICLE);

        ClaimAt by = Objects.requireNonNull(chart().tree().all().get(1).claim());
        assertThat(by.getCertainty()).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    void whatTheTreeShowsIsNoLinkWhoeverElseSaysSo() {
        story.placement("studios", "amazon").cited("thewrap 2022-11-29");
        story.placement("studios", "amazon").cited(ARTICLE);

        assertThat(told() + links(ChartLinkKind.PLACEMENT)).isEqualTo("amazon .studios[]");
    }

    @Test
    void postsStandWhereTheyArePlacedAndTheirHoldersBelowThem() {
        story.placement("head-of-studios", "amazon").cited(ARTICLE);
        story.placement("head-of-television", "amazon").cited(ARTICLE);
        story.position("vernon-sanders", "head-of-television").cited(ARTICLE);
        story.lines("head-of-television > head-of-studios", ARTICLE);

        assertThat(told()).isEqualTo("amazon .head-of-studios ..head-of-television ...vernon-sanders");
    }

    @Test
    void whoReportsToTheHolderOfAPostStandsBelowThePost() {
        story.placement("head-of-studios", "amazon").cited(ARTICLE);
        story.position("jen-salke", "head-of-studios").cited(ARTICLE);
        story.position("vernon-sanders", "amazon").cited(ARTICLE);
        story.lines("vernon-sanders > jen-salke", ARTICLE);

        assertThat(told()).isEqualTo("amazon .head-of-studios ..jen-salke ..vernon-sanders");
    }

    @Test
    void aMemberOfTwoUnitsStandsInTheNarrowerAndTheOtherPlaceIsALink() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.position("jen-salke", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);

        assertThat(told() + links(ChartLinkKind.POSITION))
                .isEqualTo("amazon .studios ..jen-salke*[POSITION jen-salke > amazon]");
    }

    @Test
    void aLeaderOfTwoUnitsStandsInTheWider() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);

        assertThat(told() + links(ChartLinkKind.POSITION))
                .isEqualTo("amazon .jen-salke* .studios[POSITION jen-salke > studios]");
    }

    @Test
    void aCircleOfLinesAndOfPlacementsEnds() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.placement("mgm-plus", "studios").cited(ARTICLE);
        story.placement("studios", "mgm-plus").cited(ARTICLE);
        story.position("jen-salke", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "studios").cited(ARTICLE);
        story.lines("jen-salke > vernon-sanders; vernon-sanders > jen-salke", ARTICLE);

        assertThat(told()).isEqualTo("amazon .studios ..jen-salke ...vernon-sanders ..mgm-plus");
    }

    @Test
    void aPlacementThatTheTreeShowsIsNoLink() {
        story.placement("studios", "amazon").cited(ARTICLE);

        assertThat(links(ChartLinkKind.PLACEMENT)).isEqualTo("[]");
    }

    @Test
    void whatIsImpliedIsALinkWithTheClaimsItRestsOn() {
        story.leads("mike-hopkins", "amazon").cited(ARTICLE);
        story.position("jen-salke", "amazon").cited(ARTICLE);

        assertThat(links(ChartLinkKind.IMPLIED_LINE)).isEqualTo("[IMPLIED_LINE jen-salke > mike-hopkins]");
        assertThat(linkList(Set.of(ChartLinkKind.IMPLIED_LINE)))
                .extracting(ChartLink::implied)
                .singleElement()
                .satisfies(line ->
                        assertThat(Objects.requireNonNull(line).restsOn()).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(value = ChartLinkKind.class, mode = EnumSource.Mode.EXCLUDE, names = "IMPLIED_LINE")
    void whatIsImpliedIsInNoOtherKindOfLink(ChartLinkKind kind) {
        story.leads("mike-hopkins", "amazon").cited(ARTICLE);
        story.position("jen-salke", "amazon").cited(ARTICLE);

        assertThat(links(kind)).isEqualTo("[]");
    }

    @Test
    void theDepthAskedForIsKeptAndTold() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);

        Chart chart = ChartTree.below(story.view("amazon", DAY), 1);

        assertThat(chart.tree().all()).hasSize(2);
        assertThat(chart.getCompleteness()).isEqualTo(Completeness.DEPTH_LIMIT);
    }

    @Test
    void theOrderIsThatOfTheCursors() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.placement("head-of-studios", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "studios").cited(ARTICLE);
        story.leads("mike-hopkins", "amazon").cited(ARTICLE);

        assertThat(chart().tree().all().stream().map(ChartNode::path)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    private Chart chart() {
        return ChartTree.below(story.view("amazon", DAY), 32);
    }

    private String told() {
        return chart().tree().all().stream()
                .map(node -> ".".repeat(node.depth()) + node.subject().it().getSlug() + (node.leads() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    private String links(ChartLinkKind kind) {
        return linkList(EnumSet.of(kind)).stream()
                .map(link -> link.kind() + " " + link.from().it().getSlug() + " > "
                        + link.to().stream().map(to -> to.it().getSlug()).collect(Collectors.joining(" ")))
                .toList()
                .toString();
    }

    private List<ChartLink> linkList(Set<ChartLinkKind> kinds) {
        return ChartLinks.of(chart().tree().all(), kinds);
    }
}
