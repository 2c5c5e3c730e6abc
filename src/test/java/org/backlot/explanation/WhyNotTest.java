package org.backlot.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.backlot.citation.Tense;
import org.backlot.graph.Cited;
import org.backlot.graph.Story;
import org.backlot.person.PersonAt;
import org.backlot.remark.Remark;
import org.backlot.reporting.LineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a relation held, and if not, what is known instead. */
class WhyNotTest {
    private static final String THEN = "thewrap 2022-11-29";
    private static final String NOW = "thewrap 2024-01-10";

    private static Story story() {
        Story story = new Story()
                .people("ann", "bob", "cy", "dee", "eve")
                .divisions("unit", "wing")
                .companies("corp", "holding")
                .posts("seat");
        story.line("ann", "bob").cited(THEN);
        story.line("ann", "cy").cited(NOW, cited -> cited.tense(Tense.FUTURE));
        story.line("unit", "cy").cited(THEN);
        story.leads("dee", "unit").cited(NOW);
        story.leads("eve", "unit").from("2020").until("2021").cited(THEN);
        story.line("eve", "bob").from("2020").until("2021").cited(THEN);
        story.collaboration("ann", "dee").cited(NOW);
        story.placement("unit", "wing").cited(NOW);
        story.ownership("holding", "corp", 100).cited(NOW);
        story.tell("bob", entry -> new Remark(entry, "Says that Label of Dee once worked for him."))
                .cited(NOW);
        story.position("bob", "seat").cited(THEN);
        story.line("cy", "seat").cited(THEN);
        story.line("bob", "nobody").cited(THEN);
        story.line("dee", "eve", LineType.DOTTED).cited(NOW);
        return story;
    }

    @ParameterizedTest
    @CsvSource({
        "ann,  REPORTS_TO,        bob,     2023-01-01, HOLDS",
        "ann,  REPORTS_TO,        bob,     2024-01-11, ENDED",
        "ann,  REPORTS_TO,        cy,      2023-01-01, NOT_YET",
        "ann,  REPORTS_TO,        dee,     2024-01-11, CONTRADICTED",
        "ann,  REPORTS_TO,        dee,     2020-01-01, NOT_STATED",
        "bob,  REPORTS_TO,        eve,     2023-01-01, CONTRADICTED",
        "bob,  REPORTS_TO,        ann,     2023-01-01, CONTRADICTED",
        "cy,   REPORTS_TO,        bob,     2023-01-01, HOLDS",
        "cy,   REPORTS_TO,        ann,     2023-01-01, CONTRADICTED",
        "dee,  REPORTS_TO,        cy,      2024-01-11, NOT_STATED",
        "dee,  REPORTS_TO,        bob,     2024-01-11, NOT_STATED",
        "dee,  REPORTS_TO,        eve,     2024-01-11, HOLDS",
        "dee,  LEADS,             unit,    2024-01-11, HOLDS",
        "ann,  LEADS,             unit,    2024-01-11, NOT_STATED",
        "eve,  LEADS,             unit,    2024-01-11, ENDED",
        "bob,  LEADS,             seat,    2023-01-01, NOT_STATED",
        "bob,  HOLDS_POSITION_AT, seat,    2023-01-01, HOLDS",
        "unit, PART_OF,           wing,    2024-01-11, HOLDS",
        "wing, PART_OF,           unit,    2024-01-11, CONTRADICTED",
        "wing, PART_OF,           unit,    2019-01-11, NOT_STATED",
        "holding, OWNS,           corp,    2024-01-11, HOLDS",
        "ann,  OWNS,              corp,    2024-01-11, CONTRADICTED",
        "ann,  OWNS,              holding, 2024-01-11, NOT_STATED",
        "ann,  WORKS_WITH,        dee,     2024-01-11, HOLDS",
        "dee,  WORKS_WITH,        ann,     2024-01-11, HOLDS",
        "ann,  WORKS_WITH,        bob,     2024-01-11, NOT_STATED",
    })
    void theVerdictTellsWhichOfTheWaysItIs(
            String from, Relation relation, String to, String day, RelationVerdict verdict) {
        WhyNot answer = ask(story(), from, relation, to, day);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.reason())
                .startsWith("“label of " + from + " " + relation.words() + " label of " + to + "”")
                .endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "ann, REPORTS_TO, bob,  2023-01-01, SAYS_SO claim-1",
        "ann, REPORTS_TO, bob,  2024-01-11, SAYS_SO claim-1 EXCLUDES claim-2",
        "ann, REPORTS_TO, cy,   2023-01-01, SAYS_SO claim-2 EXCLUDES claim-1",
        "ann, REPORTS_TO, dee,  2024-01-11, EXCLUDES claim-2 OTHERWISE_RELATED claim-7",
        "dee, REPORTS_TO, cy,   2024-01-11, OF_A_UNIT claim-3 INSTEAD claim-14",
        "dee, REPORTS_TO, bob,  2024-01-11, REMARKED claim-10 INSTEAD claim-14 OF_THE_ROLE claim-6",
        "ann, LEADS,      unit, 2024-01-11, INSTEAD claim-4 OF_THE_ROLE claim-5",
        "eve, LEADS,      unit, 2024-01-11, SAYS_SO claim-5 INSTEAD claim-4",
        "wing, PART_OF,   unit, 2024-01-11, EXCLUDES claim-8",
        "ann, OWNS,       corp, 2024-01-11, EXCLUDES claim-9",
        "ann, WORKS_WITH, bob,  2024-01-11, OTHERWISE_RELATED claim-1 INSTEAD claim-7",
    })
    void theNearestEvidenceComesFirst(String from, Relation relation, String to, String day, String evidence) {
        assertThat(evidence(ask(story(), from, relation, to, day))).isEqualTo(evidence);
    }

    @Test
    void whatIsOnlyDeniedIsContradicted() {
        Story story = new Story().people("ann", "bob");
        story.line("ann", "bob").cited(NOW, Cited::denying);
        WhyNot answer = ask(story, "ann", Relation.REPORTS_TO, "bob", "2024-01-11");
        assertThat(answer.verdict()).isEqualTo(RelationVerdict.CONTRADICTED);
        assertThat(answer.reason()).contains("is denied by a source");
        assertThat(evidence(answer)).isEqualTo("DENIED claim-1");
    }

    @Test
    void aShareThatIsLeftRulesNobodyOut() {
        Story story = new Story().people("ann").companies("corp", "holding", "fund");
        story.ownership("holding", "corp", 60).cited(NOW);
        story.ownership("fund", "corp", 30).cited(NOW);
        WhyNot answer = ask(story, "ann", Relation.OWNS, "corp", "2024-01-11");
        assertThat(answer.verdict()).isEqualTo(RelationVerdict.NOT_STATED);
        assertThat(evidence(answer)).isEqualTo("INSTEAD claim-1 INSTEAD claim-2");
    }

    @ParameterizedTest
    @CsvSource({
        "ann, bob, 2023-01-01, STATED,     claim-1",
        "ann, bob, 2024-01-11, ENDED,      claim-1",
        "ann, cy,  2023-01-01, NOT_YET,    claim-2",
        "dee, cy,  2024-01-11, UNIT_LEVEL, claim-3",
        "dee, eve, 2024-01-11, DOTTED,     claim-14",
        "ann, dee, 2024-01-11, NOT_STATED, ''",
    })
    void reportsToAnswersFromTheSame(String from, String to, String day, ReportingVerdict verdict, String lines) {
        Story story = story();
        ReportingAnswer answer = ReportingAnswer.of((PersonAt) story.view(from, day), (PersonAt) story.view(to, day));
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.lines().stream().map(line -> line.it().getKey()).collect(Collectors.joining(" ")))
                .isEqualTo(lines);
    }

    private static WhyNot ask(Story story, String from, Relation relation, String to, String day) {
        return WhyNot.of(WhyNotFields.relationship(story.view(from, day), relation, to));
    }

    private static String evidence(WhyNot answer) {
        return answer.nearby().stream()
                .map(nearby -> nearby.bearing() + " " + nearby.claim().it().getKey())
                .collect(Collectors.joining(" "));
    }
}
