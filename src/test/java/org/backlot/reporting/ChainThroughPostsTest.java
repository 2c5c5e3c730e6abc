package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.graph.Story;
import org.backlot.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainThroughPostsTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("jen-salke", "vernon-sanders", "mike-hopkins", "chris-brearton")
            .posts("head-of-television", "head-of-studios", "head-of-video");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                     "
                        + "| vernon-sanders > head-of-studios () > head-of-video () END_OF_EVIDENCE",
                "jen-salke                                              "
                        + "| vernon-sanders > head-of-studios (jen-salke) > head-of-video () END_OF_EVIDENCE",
                "jen-salke;chris-brearton                               "
                        + "| vernon-sanders > head-of-studios (jen-salke, chris-brearton) > head-of-video () END_OF_EVIDENCE",
                "jen-salke;jen-salke                                    "
                        + "| vernon-sanders > head-of-studios (jen-salke, jen-salke) > head-of-video () END_OF_EVIDENCE",
            })
    void aSeatIsAHopWhoeverHoldsIt(String holders, String told) {
        story.lines("vernon-sanders > head-of-studios; head-of-studios > head-of-video", ARTICLE);
        hold(holders, "head-of-studios");

        assertThat(Words.told(chain("vernon-sanders"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | vernon-sanders > head-of-studios () END_OF_EVIDENCE",
                "jen-salke                | vernon-sanders > head-of-studios (jen-salke) > mike-hopkins END_OF_EVIDENCE",
                "jen-salke;chris-brearton | vernon-sanders > head-of-studios (jen-salke, chris-brearton) END_OF_EVIDENCE",
                "jen-salke;jen-salke      "
                        + "| vernon-sanders > head-of-studios (jen-salke, jen-salke) > mike-hopkins END_OF_EVIDENCE",
            })
    void aSeatWithoutALineOfItsOwnIsFollowedThroughItsOneHolder(String holders, String told) {
        story.lines("vernon-sanders > head-of-studios; jen-salke > mike-hopkins", ARTICLE);
        hold(holders, "head-of-studios");

        assertThat(Words.told(chain("vernon-sanders"))).isEqualTo(told);
    }

    @Test
    void theLineOfTheSeatComesBeforeThatOfItsHolder() {
        story.lines(
                "vernon-sanders > head-of-studios; head-of-studios > head-of-video; jen-salke > chris-brearton",
                ARTICLE);
        hold("jen-salke", "head-of-studios");

        assertThat(Words.told(chain("vernon-sanders")))
                .isEqualTo("vernon-sanders > head-of-studios (jen-salke) > head-of-video () END_OF_EVIDENCE");
    }

    @ParameterizedTest
    @CsvSource({
        "head-of-studios > mike-hopkins, head-of-studios > mike-hopkins END_OF_EVIDENCE",
        "head-of-studios > mike-hopkins; head-of-television > mike-hopkins, "
                + "head-of-television > mike-hopkins END_OF_EVIDENCE",
        "head-of-studios > mike-hopkins; head-of-television > chris-brearton, jen-salke AMBIGUOUS",
        "head-of-studios > mike-hopkins; jen-salke > chris-brearton, jen-salke AMBIGUOUS",
        "head-of-studios > jen-salke, jen-salke CYCLE_IN_SOURCES",
        "jen-salke > head-of-studios, jen-salke CYCLE_IN_SOURCES",
        "head-of-studios > mike-hopkins; mike-hopkins > head-of-television, "
                + "head-of-studios > mike-hopkins CYCLE_IN_SOURCES",
    })
    void aPersonReportsByEveryPostTheyHold(String lines, String told) {
        story.lines(lines, ARTICLE);
        hold("jen-salke", "head-of-studios");
        hold("jen-salke", "head-of-television");

        assertThat(Words.told(chain("jen-salke"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "'', POST_ONLY",
        "jen-salke, STATED",
        "jen-salke;chris-brearton, POST_ONLY",
        "jen-salke;jen-salke, STATED",
    })
    void theManagerIsTheOnePersonInTheSeatAbove(String holders, ManagerOutcome outcome) {
        story.lines("vernon-sanders > head-of-studios", ARTICLE);
        hold(holders, "head-of-studios");

        assertThat(ManagerAnswer.of(story.view("vernon-sanders", "2024-01-10")).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void twoPositionsInOneSeatGiveItsLineOnce() {
        story.lines("head-of-studios > mike-hopkins", ARTICLE);
        hold("jen-salke;jen-salke", "head-of-studios");

        assertThat(chain("jen-salke").hops().get(0).lines()).hasSize(1);
    }

    @Test
    void aHolderOfThatDayIsFollowed() {
        story.lines("vernon-sanders > head-of-studios", "thewrap 2022-11-29");
        story.position("chris-brearton", "head-of-studios").until("2023-06-30").cited("thewrap 2022-11-29");
        story.position("jen-salke", "head-of-studios").from("2023-07-01").cited(ARTICLE);

        assertThat(Words.told(Climb.from(story.view("vernon-sanders", "2023-03-01"), 32)))
                .isEqualTo("vernon-sanders > head-of-studios (chris-brearton) END_OF_EVIDENCE");
    }

    @Test
    void aHopIsNoSurerThanTheSeatByWhichTheSubordinateReports() {
        story.lines("head-of-studios > mike-hopkins", ARTICLE);
        story.position("jen-salke", "head-of-studios").cited("thewrap 2022-11-29");

        assertThat(certainty("jen-salke")).isEqualTo(Certainty.PRESUMED);
    }

    @Test
    void aHopIsNoSurerThanTheHolderOfTheSeatAbove() {
        story.lines("vernon-sanders > head-of-studios", ARTICLE);
        story.position("jen-salke", "head-of-studios").cited("thewrap 2022-11-29");

        assertThat(certainty("vernon-sanders")).isEqualTo(Certainty.PRESUMED);
    }

    @Test
    void aHopFromASeatIsNoSurerThanTheHolderByWhomItIsFollowed() {
        story.lines("jen-salke > mike-hopkins", ARTICLE);
        story.position("jen-salke", "head-of-studios").cited("thewrap 2022-11-29");

        assertThat(certainty("head-of-studios")).isEqualTo(Certainty.PRESUMED);
    }

    @Test
    void ofTwoPositionsInOneSeatTheSurerCounts() {
        story.lines("vernon-sanders > head-of-studios", ARTICLE);
        story.position("jen-salke", "head-of-studios").cited("thewrap 2022-11-29");
        story.position("jen-salke", "head-of-studios").cited(ARTICLE);

        assertThat(certainty("vernon-sanders")).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    void aHopFromASeatNamesTheHolderByWhomItIsFollowed() {
        story.lines("jen-salke > mike-hopkins", ARTICLE);
        hold("jen-salke", "head-of-studios");

        assertThat(Words.told(chain("head-of-studios"))).isEqualTo("jen-salke > mike-hopkins END_OF_EVIDENCE");
    }

    private void hold(String holders, String post) {
        for (String holder : holders.split(";", -1)) {
            if (!holder.isBlank()) {
                story.position(holder.strip(), post).cited(ARTICLE);
            }
        }
    }

    private Certainty certainty(String from) {
        return chain(from).hops().get(0).getCertainty();
    }

    private ReportingChain chain(String from) {
        return Climb.from(story.view(from, "2024-01-10"), 32);
    }
}
