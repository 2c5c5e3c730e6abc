package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.graph.Story;
import org.junit.jupiter.api.Test;

class SubordinatesTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("jen-salke", "vernon-sanders", "lindsay-sloane", "mike-hopkins")
            .posts("head-of-television", "head-of-studios");

    @Test
    void whoReportsToAPersonOrToAPostOfTheirsIsListedInTheOrderOfRecording() {
        story.lines("vernon-sanders > head-of-studios; lindsay-sloane > jen-salke", ARTICLE);
        story.position("jen-salke", "head-of-studios").cited(ARTICLE);

        assertThat(below("jen-salke")).isEqualTo("vernon-sanders > head-of-studios, lindsay-sloane > jen-salke");
    }

    @Test
    void aPostThatTheyNoLongerHoldBringsNobody() {
        story.lines("vernon-sanders > head-of-studios", ARTICLE);
        story.position("jen-salke", "head-of-studios").until("2023-12-31").cited(ARTICLE);

        assertThat(below("jen-salke")).isEmpty();
    }

    @Test
    void twoPositionsInOneSeatListALineOnce() {
        story.lines("vernon-sanders > head-of-studios", ARTICLE);
        story.position("jen-salke", "head-of-studios").cited("deadline 2022-11-29");
        story.position("jen-salke", "head-of-studios").cited(ARTICLE);

        assertThat(below("jen-salke")).isEqualTo("vernon-sanders > head-of-studios");
    }

    @Test
    void aDottedLineIsNotListed() {
        story.line("vernon-sanders", "jen-salke", LineType.DOTTED).cited(ARTICLE);

        assertThat(below("jen-salke")).isEmpty();
    }

    @Test
    void aLineThatYieldedToALaterOneIsNotListed() {
        story.lines("vernon-sanders > mike-hopkins", "thewrap 2022-11-29");
        story.lines("vernon-sanders > jen-salke", ARTICLE);

        assertThat(below("mike-hopkins")).isEmpty();
    }

    @Test
    void aUnitThatIsOverseenIsListed() {
        story.divisions("mgm-plus").lines("mgm-plus > jen-salke", ARTICLE);

        assertThat(below("jen-salke")).isEqualTo("mgm-plus > jen-salke");
    }

    private String below(String manager) {
        return Words.told(Subordinates.of(story.view(manager, "2024-01-10")));
    }
}
