package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backlot.graph.Story;
import org.backlot.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescentTest {
    private static final String ARTICLE = "thewrap 2024-01-10";
    private static final String DAY = "2024-01-10";

    private final Story story = new Story()
            .people("mike-hopkins", "jen-salke", "vernon-sanders", "lindsay-sloane")
            .posts("head-of-studios", "head-of-television")
            .divisions("studios", "television");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jen-salke > mike-hopkins; vernon-sanders > jen-salke | jen-salke 1, vernon-sanders 2",
                "vernon-sanders > jen-salke; jen-salke > mike-hopkins; vernon-sanders > mike-hopkins "
                        + "| jen-salke 1, vernon-sanders 1",
                "jen-salke > mike-hopkins; mike-hopkins > jen-salke | jen-salke 1",
                "mike-hopkins > mike-hopkins | ''",
                "studios > mike-hopkins | studios 1",
                "head-of-studios > mike-hopkins; vernon-sanders > head-of-studios "
                        + "| head-of-studios 1, vernon-sanders 2",
            })
    void theNearestComeFirst(String lines, String told) {
        story.lines(lines, ARTICLE);

        assertThat(told(Descent.stated(story.view("mike-hopkins", DAY), 32))).isEqualTo(told);
    }

    @Test
    void whoHoldsAPostBelowStandsAsDeepAsThePost() {
        story.lines("head-of-studios > mike-hopkins; vernon-sanders > jen-salke", ARTICLE);
        story.position("jen-salke", "head-of-studios").cited(ARTICLE);

        assertThat(told(Descent.stated(story.view("mike-hopkins", DAY), 32)))
                .isEqualTo("head-of-studios 1, jen-salke 1, vernon-sanders 2");
    }

    @Test
    void ofTheShortestWaysTheSurestCounts() {
        story.lines("vernon-sanders > mike-hopkins", "deadline 2022-11-29");
        story.lines("vernon-sanders > head-of-studios", ARTICLE);
        story.position("mike-hopkins", "head-of-studios").cited(ARTICLE);

        assertThat(Descent.stated(story.view("mike-hopkins", DAY), 32).list().find(0))
                .extracting(Subordinate::certainty)
                .isEqualTo(Certainty.DEFINITE);
    }

    @Test
    void inferenceIsCountedApart() {
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.position("lindsay-sloane", "studios").cited(ARTICLE);
        story.lines("vernon-sanders > jen-salke", ARTICLE);

        SpanOfControl span = new SpanOfControl(Descent.inferring(story.view("jen-salke", DAY), 32));

        assertThat(span.getTotal().people()).isEqualTo(1);
        assertThat(span.getImpliedTotal().people()).isEqualTo(1);
    }

    @Test
    void nothingIsInferredUnlessAskedFor() {
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.position("lindsay-sloane", "studios").cited(ARTICLE);

        assertThat(Descent.stated(story.view("jen-salke", DAY), 32).list().all())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, DEPTH_LIMIT", "2, COMPLETE"})
    void theDepthAskedForIsKeptAndTold(int depth, Completeness completeness) {
        story.lines("jen-salke > mike-hopkins; vernon-sanders > jen-salke", ARTICLE);

        Below below = Descent.stated(story.view("mike-hopkins", DAY), depth);

        assertThat(below.list().all()).hasSize(depth);
        assertThat(below.completeness()).isEqualTo(completeness);
    }

    @Test
    void noMoreAreMetThanAListHolds() {
        String[] posts = IntStream.rangeClosed(0, Descent.MOST + 1)
                .mapToObj(i -> "post-" + i)
                .toArray(String[]::new);
        Story crowd = new Story().posts(posts);
        for (int i = 1; i < posts.length; i++) {
            crowd.line(posts[i], posts[0]).cited(ARTICLE);
        }

        Below below = Descent.stated(crowd.view("post-0", DAY), 32);

        assertThat(below.list().all()).hasSize(Descent.MOST);
        assertThat(below.completeness()).isEqualTo(Completeness.SIZE_LIMIT);
    }

    private static String told(Below below) {
        return below.list().all().stream()
                .map(entry -> Words.slug(entry.subject()) + " " + entry.depth())
                .collect(Collectors.joining(", "));
    }
}
