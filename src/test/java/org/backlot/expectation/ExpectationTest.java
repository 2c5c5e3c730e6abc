package org.backlot.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.citation.Tense;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {
    private static final String MEMO = "thewrap 2024-01-10";

    private final Story story = new Story()
            .announcements("memo")
            .people("lindsay-sloane", "chris-brearton")
            .divisions("mgm-plus");
    private final Told layoff =
            story.effect("memo", EffectKind.LAYOFF, "mgm-plus").cited(MEMO);

    @ParameterizedTest
    @CsvSource({
        "[2024-01-12..2024-01-14], 2024-01-11, PENDING",
        "[2024-01-12..2024-01-14], 2024-01-12, DUE_NOW",
        "[2024-01-12..2024-01-14], 2024-01-14, DUE_NOW",
        "[2024-01-12..2024-01-14], 2024-01-15, OVERDUE_UNVERIFIED",
        "2024-01,                  2024-01-31, DUE_NOW",
        "2024-01,                  2034-01-01, OVERDUE_UNVERIFIED",
        "[2024-01-12..],           2034-01-01, DUE_NOW",
        "2024-01-12,               2024-01-12, DUE_NOW",
    })
    void aPromiseIsOverdueOnceTheLatestDayHasPassedInSilence(String due, String day, ExpectationState state) {
        Told promise = promise(due);

        assertThat(state(promise, day)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL,  NOTIFIED, DONE",
        "ALL,  DONE,     DONE",
        "ALL,  PENDING,  OVERDUE_UNVERIFIED",
        "MOST, NOTIFIED, OVERDUE_UNVERIFIED",
    })
    void aPromiseIsDoneOnlyOnceAClaimSaysSoOfAllOfIt(Quantifier quantifier, PhaseState told, ExpectationState state) {
        Told promise = promise("2024-01-12");
        phase(layoff, quantifier, told, null).cited("thewrap 2024-01-13");

        assertThat(state(promise, "2024-01-20")).isEqualTo(state);
    }

    @Test
    void whatIsPromisedAgainIsNotDone() {
        Told promise = promise("2024-01-12");
        phase(layoff, Quantifier.ALL, PhaseState.NOTIFIED, null).promised().cited("thewrap 2024-01-13");

        assertThat(state(promise, "2024-01-20")).isEqualTo(ExpectationState.OVERDUE_UNVERIFIED);
    }

    @Test
    void whatIsDoneElsewhereIsNotDoneHere() {
        Told promise = promise("2024-01-12");
        Told other = story.effect("memo", EffectKind.CLOSURE, "mgm-plus").cited(MEMO);
        phase(other, Quantifier.ALL, PhaseState.DONE, null).cited("thewrap 2024-01-13");

        assertThat(state(promise, "2024-01-20")).isEqualTo(ExpectationState.OVERDUE_UNVERIFIED);
    }

    @Test
    void onADayBeforeTheReportItWasNotDone() {
        Told promise = promise("2024-01-12");
        phase(layoff, Quantifier.ALL, PhaseState.NOTIFIED, null).cited("thewrap 2024-01-20");

        assertThat(state(promise, "2024-01-15")).isEqualTo(ExpectationState.OVERDUE_UNVERIFIED);
        assertThat(state(promise, "2024-01-20")).isEqualTo(ExpectationState.DONE);
    }

    @Test
    void whatAReaderCouldNotKnowCompletesNothing() {
        Told promise = promise("2024-01-12");
        phase(layoff, Quantifier.ALL, PhaseState.NOTIFIED, null).cited("thewrap 2024-01-20");
        Moment reader = story.on("2024-01-25", "2024-01-18", null);

        assertThat(Expectation.of(promise.in(reader.graph()), reader))
                .extracting(Expectation::state)
                .isEqualTo(ExpectationState.OVERDUE_UNVERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, ",
        "2024-01-15, 2024-01-13",
    })
    void beforeItIsToldAndOnceItIsTakenBackNothingIsExpected(String day, String withdrawn) {
        Told promise = promise("2024-01-12").withdrawn(withdrawn);

        assertThat(expectation(promise, day)).isNull();
    }

    @Test
    void aPlanCalledOverIsExpectedNoLonger() {
        Told plan = plan().cited("thewrap 2024-01-15", cited -> cited.tense(Tense.PAST));

        assertThat(expectation(plan, "2024-03-01")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, PENDING",
        "2024-02-01, DUE_NOW",
        "2024-02-02, OVERDUE_UNVERIFIED",
    })
    void aPlanIsDueOnItsStatedStart(String day, ExpectationState state) {
        assertThat(state(plan(), day)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "thewrap 2024-02-03, PRESENT, DONE",
        "thewrap 2024-02-03, FUTURE,  OVERDUE_UNVERIFIED",
        "thewrap 2020-02-03, PRESENT, OVERDUE_UNVERIFIED",
    })
    void aPlanIsDoneOnceASourceSpeaksOfItAsInForce(String document, Tense tense, ExpectationState state) {
        Told plan = plan();
        story.line("lindsay-sloane", "chris-brearton").cited(document, cited -> cited.tense(tense));

        assertThat(state(plan, "2024-03-01")).isEqualTo(state);
    }

    @Test
    void aPlanWithoutAStatedStartIsDueOnNoDay() {
        Told plan = story.line("lindsay-sloane", "chris-brearton")
                .planned()
                .cited(MEMO, cited -> cited.tense(Tense.FUTURE));

        assertThat(expectation(plan, "2024-03-01")).isNull();
    }

    @Test
    void whatIsToldAsAFactIsNoPromise() {
        Told fact = story.line("lindsay-sloane", "chris-brearton")
                .from("2024-02-01")
                .cited(MEMO);

        assertThat(expectation(fact, "2024-03-01")).isNull();
    }

    @Test
    void daysOverdueCountFromTheLatestDayOfTheWindow() {
        assertThat(expectation(promise("[2024-01-12..2024-01-14]"), "2024-01-20"))
                .extracting(Expectation::getOverdueDays)
                .isEqualTo(6);
    }

    @Test
    void whatIsOverdueIsListedInPagesEitherWay() {
        promise("2024-01-12");
        promise("2024-01-30");
        promise("2024-01-13");
        Page<Expectation> first = overdue(PageRequest.of(1, null, null, null));
        Page<Expectation> second = overdue(PageRequest.of(1, first.info().endCursor(), null, null));
        Page<Expectation> last = overdue(PageRequest.of(null, null, 1, null));

        assertThat(first.entries()).extracting(entry -> entry.due().getEdtf()).containsExactly("2024-01-12");
        assertThat(first.info().hasNextPage()).isTrue();
        assertThat(second.entries()).extracting(entry -> entry.due().getEdtf()).containsExactly("2024-01-13");
        assertThat(second.info().hasNextPage()).isFalse();
        assertThat(last.entries()).extracting(entry -> entry.due().getEdtf()).containsExactly("2024-01-13");
        assertThat(first.total().getAsInt()).isEqualTo(2);
    }

    private Told phase(Told effect, Quantifier quantifier, PhaseState state, @Nullable String due) {
        FuzzyDate by = due == null ? null : FuzzyDate.parse(due);
        return story.tell(
                "memo", entry -> new Phase(entry, effect.number(), "Americas", false, quantifier, state, by, null));
    }

    private Page<Expectation> overdue(PageRequest request) {
        Moment moment = story.on("2024-01-20");
        Overdue overdue = new Overdue(moment.graph().claims(), moment, expectation -> true);
        return Page.of(overdue, ExpectationOrder.of(null), ExpectationOrder.of(null), request);
    }

    private Told promise(String due) {
        return phase(layoff, Quantifier.ALL, PhaseState.PENDING, due).promised().cited(MEMO);
    }

    private Told plan() {
        return story.line("lindsay-sloane", "chris-brearton")
                .planned()
                .from("2024-02-01")
                .cited(MEMO, cited -> cited.tense(Tense.FUTURE));
    }

    private ExpectationState state(Told promise, String day) {
        return Objects.requireNonNull(expectation(promise, day)).state();
    }

    private @Nullable Expectation expectation(Told promise, String day) {
        Moment moment = story.on(day);
        return Expectation.of(promise.in(moment.graph()), moment);
    }
}
