package org.backlot.scoop;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.announcement.FirstReport;
import org.backlot.announcement.FirstReportAt;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.publication.Lineage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoopTest {
    private final Story story = new Story().people("ann", "ben").announcements("memo");

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-01-11, 1, 0, 0",
        "2024-01-11, 2024-01-10, 0, 0, 0",
        "2024-01-10, 2024-01-10, 1, 1, 0",
        "2024-01, 2024-01-10, 1, 1, 0",
        "2024-01, 2024-02-10, 1, 0, 0",
        "?, 2024-01-10, 0, 0, 1",
        "2024-01-10, ?, 1, 0, 0",
    })
    void anOutletIsFirstUnlessAnotherSurelyWasBefore(String day, String other, int first, int shared, int uncheckable) {
        story.line("ann", "ben").cited("thewrap " + day).cited("deadline " + other);

        OutletRecord record = record(story.on("2024-02-01"));
        assertThat(record.first()).isEqualTo(first);
        assertThat(record.shared()).isEqualTo(shared);
        assertThat(record.uncheckable()).isEqualTo(uncheckable);
    }

    @Test
    void aFirstReportIsCorroboratedByAnOriginOfItsOwnOnly() {
        story.article("deadline 2024-01-11", Lineage.Relation.COPIES, "thewrap 2024-01-10");
        story.line("ann", "ben").cited("thewrap 2024-01-10").cited("deadline 2024-01-11");
        assertThat(record(story.on("2024-02-01")).corroborated()).isZero();

        story.line("ben", "ann").cited("thewrap 2024-01-10").cited("upi 2024-01-11");
        assertThat(record(story.on("2024-02-01")).corroborated()).isEqualTo(1);
    }

    @Test
    void whatWasDeniedOrTakenBackStaysOnTheRecord() {
        story.line("ann", "ben").cited("thewrap 2024-01-10").cited("upi 2024-01-11", cited -> cited.denying());
        story.line("ben", "ann").cited("thewrap 2024-01-10").withdrawn("2024-01-20");

        OutletRecord record = record(story.on("2024-02-01"));
        assertThat(record.first()).isEqualTo(2);
        assertThat(record.denied()).isEqualTo(1);
        assertThat(record.retracted()).isEqualTo(1);
        assertThat(record(story.on("2024-02-01", null, "2024-01-15")).retracted())
                .isZero();
    }

    @Test
    void whatAReaderCouldNotKnowIsNotOnTheRecord() {
        story.line("ann", "ben").cited("thewrap 2024-01-10");

        assertThat(record(story.on("2024-02-01", "2024-01-09", null)).claims()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2024-01-10, 2024-01-11, CONSISTENT",
                "-, 2024-01-10, 2024-01-10, CONSISTENT",
                "-, 2024-01-12, 2024-01-11, CONTRADICTED",
                "-, ?, 2024-01-11, UNCHECKABLE",
                "the names, 2024-01-10, 2024-01-11, UNCHECKABLE",
            })
    void aCreditIsHeldAgainstTheTimesOnRecord(
            @Nullable String scope, String credited, String other, CreditVerdict verdict) {
        story.line("ann", "ben").in("memo").cited("deadline " + credited).cited("thewrap " + other);
        Told credit = story.tell("memo", entry -> new FirstReport(entry, story.publication("deadline"), scope))
                .cited("tbi 2024-01-12");
        Moment moment = story.on("2024-02-01");

        assertThat(CreditCheck.of((FirstReportAt) credit.in(moment.graph()).at(moment))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void creditsAreFoundByWhomTheyCredit() {
        Told credit = story.tell("memo", entry -> new FirstReport(entry, story.publication("deadline"), null))
                .cited("tbi 2024-01-12");
        Graph graph = story.graph();

        assertThat(Credits.NONE.advance(graph).of(story.publication("deadline")))
                .containsExactly(credit.in(graph));
        assertThat(Credits.NONE.advance(graph).of(story.publication("tbi"))).isEmpty();
    }

    private OutletRecord record(Moment moment) {
        return OutletRecord.of(moment.graph().publication(story.publication("thewrap")), moment);
    }
}
