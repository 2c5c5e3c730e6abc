package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backlot.graph.Story;
import org.backlot.relay.NodeId;
import org.backlot.time.Certainty;
import org.junit.jupiter.api.Test;

class InferenceTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("mike-hopkins", "jen-salke", "vernon-sanders")
            .posts("head-of-television")
            .divisions("video", "studios", "television");

    @Test
    void aMemberReportsToTheLeaderOfTheUnit() {
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "studios").cited(ARTICLE);

        assertThat(implied("vernon-sanders")).isEqualTo("jen-salke MEMBER_OF_LED_UNIT 2");
    }

    @Test
    void aLeaderReportsToWhoeverTheUnitIsOverseenBy() {
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.lines("studios > mike-hopkins", ARTICLE);

        assertThat(implied("jen-salke")).isEqualTo("mike-hopkins UNIT_OVERSEEN 2");
    }

    @Test
    void aLeaderReportsToTheLeaderOfTheNextUnitThatHasOne() {
        story.leads("vernon-sanders", "television").cited(ARTICLE);
        story.placement("television", "studios").cited(ARTICLE);
        story.placement("studios", "video").cited(ARTICLE);
        story.leads("mike-hopkins", "video").cited(ARTICLE);

        assertThat(implied("vernon-sanders")).isEqualTo("mike-hopkins PART_OF_LED_UNIT 4");
    }

    @Test
    void aPostReportsAsItsPlaceSays() {
        story.placement("head-of-television", "studios").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);

        assertThat(implied("head-of-television")).isEqualTo("jen-salke MEMBER_OF_LED_UNIT 2");
    }

    @Test
    void theNarrowestUnitCounts() {
        story.placement("studios", "video").cited(ARTICLE);
        story.leads("mike-hopkins", "video").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "video").cited(ARTICLE);

        assertThat(implied("vernon-sanders")).isEqualTo("jen-salke MEMBER_OF_LED_UNIT 2");
    }

    @Test
    void whereASourceStatesALineNothingIsInferred() {
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "studios").cited(ARTICLE);
        story.lines("vernon-sanders > mike-hopkins", ARTICLE);

        assertThat(implied("vernon-sanders")).isEmpty();
    }

    @Test
    void itIsAsSureAsTheWeakestOfItsClaims() {
        story.leads("jen-salke", "studios").cited("deadline 2022-11-29");
        story.position("vernon-sanders", "studios").cited(ARTICLE);

        assertThat(Inference.of(story.view("vernon-sanders", "2024-01-10"))
                        .get(0)
                        .getCertainty())
                .isEqualTo(Certainty.PRESUMED);
    }

    @Test
    void aChainGoesOnByInferenceAndMarksTheStep() {
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "studios").cited(ARTICLE);
        story.lines("jen-salke > mike-hopkins", ARTICLE);

        ReportingChain chain = Climb.from(story.view("vernon-sanders", "2024-01-10"), 32, true);

        assertThat(chain.hops()).extracting(ReportingHop::isStated).containsExactly(false, true);
        assertThat(chain.getImpliedHops()).isEqualTo(1);
    }

    @Test
    void placementsInACircleEndTheSearch() {
        story.leads("vernon-sanders", "television").cited(ARTICLE);
        story.placement("television", "studios").cited(ARTICLE);
        story.placement("studios", "television").cited(ARTICLE);

        assertThat(implied("vernon-sanders")).isEmpty();
    }

    @Test
    void whatIsConcludedIsFoundByItsIdAndOneForEachManager() {
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.leads("mike-hopkins", "studios").cited(ARTICLE);
        story.position("vernon-sanders", "studios").cited(ARTICLE);
        List<ImpliedLine> lines = Inference.of(story.view("vernon-sanders", "2024-01-10"));

        assertThat(lines).hasSize(2);
        assertThat(lines).extracting(line -> line.conclusion().getId()).doesNotHaveDuplicates();
        for (ImpliedLine line : lines) {
            NodeId id = Objects.requireNonNull(NodeId.find(line.conclusion().getId()));
            assertThat(Conclusion.find(id, story.graph())).isEqualTo(line.conclusion());
        }
        assertThat(new ImpliedLineFilter(List.of(InferenceRule.MEMBER_OF_LED_UNIT), null).admits(lines.get(0)))
                .isTrue();
        assertThat(new ImpliedLineFilter(List.of(InferenceRule.UNIT_OVERSEEN), null).admits(lines.get(0)))
                .isFalse();
    }

    private String implied(String slug) {
        return Inference.of(story.view(slug, "2024-01-10")).stream()
                .map(line -> Words.slug(line.getManager()) + " " + line.rule() + " "
                        + line.restsOn().size())
                .collect(Collectors.joining(", "));
    }
}
