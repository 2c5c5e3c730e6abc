package org.backlot.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.backlot.citation.Tense;
import org.backlot.graph.Cited;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.publication.Lineage;
import org.backlot.reporting.LineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an edge to the words of its sources. */
class ExplanationTest {
    private static final String DAY = "2024-01-12";

    private static Story story() {
        return new Story()
                .people("ann", "bob", "cy")
                .memo("memo")
                .announcement("announced", "memo")
                .article("tbi 2024-01-11", Lineage.Relation.DERIVED_FROM, "deadline 2024-01-10", "memo")
                .article("yahoo 2024-01-11", Lineage.Relation.COPIES, "deadline 2024-01-10");
    }

    @Test
    void aMemoIsFollowedToItsAuthors() {
        assertThat(path("thewrap 2024-01-10", cited -> cited.restingOn("memo")))
                .isEqualTo("thewrap < memo < label of ann, label of bob");
    }

    @Test
    void waysThatPartFollowOneAnother() {
        assertThat(path("tbi 2024-01-11", cited -> {})).isEqualTo("tbi < deadline; memo < label of ann, label of bob");
    }

    @Test
    void anOutletByItselfIsTheWholeWay() {
        assertThat(path("thewrap 2024-01-10", cited -> {})).isEqualTo("thewrap");
    }

    @Test
    void aSpeakerStandsBehindTheOutlet() {
        assertThat(path("tbi 2024-01-11", cited -> cited.onRecord("cy"))).isEqualTo("tbi < label of cy");
    }

    @Test
    void anUnnamedSourceStandsBehindTheOutletThatWasCopied() {
        assertThat(path("yahoo 2024-01-11", cited -> cited.anonymous("an insider")))
                .isEqualTo("yahoo < deadline < an insider");
    }

    @Test
    void documentsThatRestOnEachOtherEndTheWay() {
        Story story = story().article("a 2024-01-10", Lineage.Relation.CREDITS, "b 2024-01-10")
                .article("b 2024-01-10", Lineage.Relation.CREDITS, "a 2024-01-10");
        assertThat(path(story, "a 2024-01-10", cited -> {})).isEqualTo("a < b");
    }

    private static String path(String document, Consumer<Cited> how) {
        return path(story(), document, how);
    }

    private static String path(Story story, String document, Consumer<Cited> how) {
        story.authorship("announced", "ann", "bob").cited("thewrap 2024-01-10");
        Told line = story.line("ann", "bob").cited(document, how);
        return explain(story, line, DAY).paths().get(0).getText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-10 | Definite on 2024-01-10: a source spoke of it as in force by that day, and the last one did on 2024-01-10.
            2024-01-11 | Presumed on 2024-01-11: a source spoke of it as in force on 2024-01-10, 1 day before, and nothing known ended it.
            2022-06-01 | Definite on 2022-06-01: it began by 2022-03-31, says a source that spoke of it as in force later, on 2024-01-10.
            2022-03-10 | Possible on 2022-03-10: its stated start lies between 2022-03-01 and 2022-03-31.
            2022-02-28 | Not yet on 2022-02-28: it began on 2022-03-01 at the earliest.
            """)
    void thePresenceIsToldInASentence(String day, String sentence) {
        Story story = story();
        Told line = story.line("ann", "bob").from("2022-03").cited("thewrap 2024-01-10");
        assertThat(explain(story, line, day).getPresence()).isEqualTo(sentence);
    }

    @Test
    void soIsTheAnnouncementOfAPlan() {
        Story story = story();
        Told line = story.line("ann", "bob").cited("thewrap 2024-01-10", cited -> cited.tense(Tense.FUTURE));
        assertThat(explain(story, line, DAY).getPresence())
                .isEqualTo(
                        "Presumed on 2024-01-12: it was announced on 2024-01-10, and no source had spoken of it as in"
                                + " force by then.");
        assertThat(explain(story, line, "2024-01-09").getPresence())
                .isEqualTo("Not yet on 2024-01-09: it was announced on 2024-01-10.");
    }

    @Test
    void andWhatIsOver() {
        Story story = story();
        Told ended = story.line("ann", "bob").from("2020").until("2022-05-31").cited("thewrap 2022-01-01");
        Told succeeded = story.line("cy", "bob").cited("thewrap 2022-01-01");
        story.line("cy", "ann").cited("thewrap 2023-01-01");
        assertThat(explain(story, ended, DAY).getPresence())
                .isEqualTo("Over on 2024-01-12: its stated end is 2022-05-31.");
        assertThat(explain(story, succeeded, DAY).getPresence())
                .isEqualTo("Over on 2024-01-12: a later statement that cannot hold beside it took its place.");
        assertThat(explain(story, succeeded, "2019-01-01").getPresence())
                .isEqualTo("Not stated on 2019-01-01: nothing known then reaches that day.");
    }

    @Test
    void otherClaimsForTheSameEdgeAreListedWithWhatTheyRestOn() {
        Story story = story();
        Told line = story.line("ann", "bob").cited("thewrap 2024-01-10");
        story.line("ann", "bob").from("2022").cited("thewrap 2022-01-01").cited("variety 2022-01-01");
        story.line("ann", "bob", LineType.DOTTED).cited("thr 2022-01-01");
        story.line("ann", "cy").cited("upi 2020-01-01");
        Explanation explanation = explain(story, line, DAY);
        assertThat(explanation.sameEdge())
                .extracting(claim -> claim.it().getKey())
                .containsExactly("claim-2");
        assertThat(explanation.otherOrigins())
                .extracting(traced -> traced.origin().getLabel())
                .containsExactly("variety");
    }

    @Test
    void aCorrectionIsToldOnBothSides() {
        Story story = story();
        Told wrong = story.line("ann", "bob").cited("thewrap 2024-01-10").recorded("2024-01-10");
        Told right = story.line("ann", "cy")
                .cited("thewrap 2024-01-10")
                .corrects(wrong)
                .recorded("2024-01-11");
        assertThat(explain(story, wrong, DAY).supersededBy())
                .extracting(Claim::getKey)
                .containsExactly("claim-2");
        assertThat(explain(story, right, DAY).getSupersedes()).isEqualTo(wrong.in(story.graph()));
        Moment before = story.on(DAY, null, "2024-01-10");
        assertThat(new Explanation(wrong.in(before.graph()).at(before)).supersededBy())
                .isEmpty();
    }

    private static Explanation explain(Story story, Told told, String day) {
        Moment moment = story.on(day);
        return new Explanation(told.in(moment.graph()).at(moment));
    }
}
