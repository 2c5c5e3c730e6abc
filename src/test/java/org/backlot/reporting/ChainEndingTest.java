package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.graph.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainEndingTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story =
            new Story().people("lindsay-sloane", "vernon-sanders", "jen-salke", "mike-hopkins", "chris-brearton");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jen-salke > mike-hopkins; mike-hopkins > nobody        | jen-salke > mike-hopkins TOP_STATED",
                "jen-salke > nobody                                     | jen-salke TOP_STATED",
                "jen-salke > mike-hopkins                               | jen-salke > mike-hopkins END_OF_EVIDENCE",
                "vernon-sanders > jen-salke                             | jen-salke END_OF_EVIDENCE",
                "jen-salke > mike-hopkins; jen-salke > chris-brearton   | jen-salke AMBIGUOUS",
                "jen-salke > mike-hopkins; jen-salke > nobody           | jen-salke AMBIGUOUS",
                "jen-salke > jen-salke                                  | jen-salke CYCLE_IN_SOURCES",
                "jen-salke > mike-hopkins; mike-hopkins > jen-salke     | jen-salke > mike-hopkins CYCLE_IN_SOURCES",
                "jen-salke > mike-hopkins; mike-hopkins > mike-hopkins  | jen-salke > mike-hopkins CYCLE_IN_SOURCES",
            })
    void theEndingSaysWhyTheChainGoesNoFurther(String lines, String told) {
        story.lines(lines, ARTICLE);

        assertThat(Words.told(chain("jen-salke", 32))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, STATED", "2023-01-01, OVER", "2022-11-28, NOT_STATED"})
    void noManagerBecauseItIsOverIsToldApartFromNoneKnown(String day, ManagerOutcome outcome) {
        story.line("jen-salke", "mike-hopkins").until("2022-12-31").cited("thewrap 2022-11-29");

        ManagerAnswer answer = ManagerAnswer.of(story.view("jen-salke", day));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.lines()).hasSize(outcome == ManagerOutcome.NOT_STATED ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | lindsay-sloane > vernon-sanders DEPTH_LIMIT",
                "2 | lindsay-sloane > vernon-sanders > jen-salke DEPTH_LIMIT",
                "3 | lindsay-sloane > vernon-sanders > jen-salke > mike-hopkins END_OF_EVIDENCE",
            })
    void theChainHasNoMoreHopsThanAskedFor(int depth, String told) {
        story.lines("lindsay-sloane > vernon-sanders; vernon-sanders > jen-salke; jen-salke > mike-hopkins", ARTICLE);

        assertThat(Words.told(chain("lindsay-sloane", depth))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jen-salke > chris-brearton; jen-salke > mike-hopkins | jen-salke > mike-hopkins, jen-salke > chris-brearton",
                "jen-salke > jen-salke                                | jen-salke > jen-salke",
                "jen-salke > nobody                                   | jen-salke > nobody",
            })
    void theLinesOfTheEndingAreGiven(String lines, String told) {
        story.lines(lines, ARTICLE);

        assertThat(Words.told(chain("jen-salke", 32).endingLines())).isEqualTo(told);
    }

    @Test
    void theLineBeyondTheDepthIsGiven() {
        story.lines("lindsay-sloane > vernon-sanders; vernon-sanders > jen-salke", ARTICLE);

        assertThat(Words.told(chain("lindsay-sloane", 1).endingLines())).isEqualTo("vernon-sanders > jen-salke");
    }

    @Test
    void anAmbiguityFurtherUpKeepsTheHopsBelowIt() {
        story.lines("vernon-sanders > jen-salke; jen-salke > mike-hopkins; jen-salke > chris-brearton", ARTICLE);

        assertThat(Words.told(chain("vernon-sanders", 32))).isEqualTo("vernon-sanders > jen-salke AMBIGUOUS");
    }

    @Test
    void theEndingSpeaksOfWhoStandsLast() {
        story.lines("vernon-sanders > jen-salke; jen-salke > mike-hopkins", ARTICLE);

        assertThat(Words.slug(chain("vernon-sanders", 32).endsAt())).isEqualTo("mike-hopkins");
    }

    @Test
    void severalClaimsOfOneLineAreOneHop() {
        story.lines("jen-salke > mike-hopkins; jen-salke > mike-hopkins", ARTICLE);

        assertThat(Words.told(chain("jen-salke", 32))).isEqualTo("jen-salke > mike-hopkins END_OF_EVIDENCE");
    }

    @Test
    void aHopHasEveryLineThatSaysSoTheOneSpokenOfLastFirst() {
        story.line("jen-salke", "mike-hopkins").cited(ARTICLE);
        story.line("jen-salke", "mike-hopkins").cited("deadline 2022-11-29");

        assertThat(chain("jen-salke", 32).hops().get(0).lines())
                .extracting(line -> line.it().entry().number())
                .containsExactly(1L, 2L);
    }

    @Test
    void aDottedLineIsNoHop() {
        story.line("jen-salke", "mike-hopkins", LineType.DOTTED).cited(ARTICLE);

        assertThat(Words.told(chain("jen-salke", 32))).isEqualTo("jen-salke END_OF_EVIDENCE");
    }

    @Test
    void aDottedLineBesideASolidOneIsNoAmbiguity() {
        story.lines("jen-salke > mike-hopkins", ARTICLE);
        story.line("jen-salke", "chris-brearton", LineType.DOTTED).cited(ARTICLE);

        assertThat(Words.told(chain("jen-salke", 32))).isEqualTo("jen-salke > mike-hopkins END_OF_EVIDENCE");
    }

    @Test
    void aLineOfAUnitIsNotOneOfItsLeader() {
        story.divisions("mgm-alternative-television").lines("mgm-alternative-television > chris-brearton", ARTICLE);
        story.leads("jen-salke", "mgm-alternative-television").cited(ARTICLE);

        assertThat(Words.told(chain("jen-salke", 32))).isEqualTo("jen-salke END_OF_EVIDENCE");
    }

    @Test
    void membersOfAGroupDoNotReportToItsLeader() {
        story.divisions("mgm-plus");
        story.leads("mike-hopkins", "mgm-plus").cited(ARTICLE);
        story.position("jen-salke", "mgm-plus").cited(ARTICLE);

        assertThat(Words.told(chain("jen-salke", 32))).isEqualTo("jen-salke END_OF_EVIDENCE");
    }

    private ReportingChain chain(String from, int depth) {
        return Climb.from(story.view(from, "2024-01-10"), depth);
    }
}
