package org.backlot.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backlot.citation.Tense;
import org.backlot.evidence.Origin;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final String DAY = "2024-01-15";

    private final Story story = new Story().people("jen-salke", "mike-hopkins");
    private final Told line = story.line("jen-salke", "mike-hopkins");

    @Test
    void whatOneOutletSaysIsReported() {
        line.cited("thewrap 2024-01-10");

        assertThat(standing().value()).isEqualTo(StandingValue.REPORTED);
    }

    @Test
    void whatTwoOutletsSayIsCorroborated() {
        line.cited("thewrap 2024-01-10").cited("deadline 2024-01-10");

        assertThat(standing().value()).isEqualTo(StandingValue.CORROBORATED);
    }

    @Test
    void whatIsDeniedIsDisputedHoweverManySaySo() {
        line.cited("thewrap 2024-01-10").cited("deadline 2024-01-10").cited("upi 2024-01-11", cited -> cited.denying());

        assertThat(standing().value()).isEqualTo(StandingValue.DISPUTED);
    }

    @Test
    void whatIsOnlyDeniedIsUnreported() {
        line.cited("upi 2024-01-11", cited -> cited.denying());

        assertThat(standing().value()).isEqualTo(StandingValue.UNREPORTED);
    }

    @Test
    void aDenialThatWasWithdrawnDisputesNothing() {
        line.cited("thewrap 2024-01-10")
                .cited("upi 2024-01-11", cited -> cited.denying().withdrawn("2024-01-13"));

        assertThat(standing().value()).isEqualTo(StandingValue.REPORTED);
    }

    @Test
    void whatWasTakenBackIsRetracted() {
        line.cited("thewrap 2024-01-10").withdrawn("2024-01-13");

        assertThat(standing().value()).isEqualTo(StandingValue.RETRACTED);
    }

    @Test
    void whatALaterClaimCorrectsIsSuperseded() {
        line.cited("thewrap 2024-01-10");
        story.line("jen-salke", "jen-salke").corrects(line).cited("thewrap 2024-01-10");

        assertThat(standing().value()).isEqualTo(StandingValue.SUPERSEDED);
    }

    @Test
    void aCorrectionThatWasTakenBackSupersedesNothing() {
        line.cited("thewrap 2024-01-10");
        story.line("jen-salke", "jen-salke")
                .corrects(line)
                .cited("upi 2024-01-10")
                .withdrawn("2024-01-13");

        assertThat(standing().value()).isEqualTo(StandingValue.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, , UNREPORTED",
        "2024-01-10, , REPORTED",
        "2024-01-12, , CORROBORATED",
        "2024-01-14, , DISPUTED",
        ", 2024-01-11, UNREPORTED",
        ", 2024-01-12, REPORTED",
        ", 2024-01-16, CORROBORATED",
        ", 2024-01-18, DISPUTED",
        ", 2024-01-20, RETRACTED",
        "2024-01-10, 2024-01-20, RETRACTED",
        "2024-01-09, 2024-01-20, UNREPORTED",
        "2024-01-14, 2024-01-12, REPORTED",
    })
    void theStandingIsThatOfWhatWasKnownOnBothAxes(
            @Nullable String reportedBy, @Nullable String recordedBy, StandingValue value) {
        line.cited("thewrap 2024-01-10", cited -> cited.recorded("2024-01-12"))
                .cited("deadline 2024-01-12", cited -> cited.recorded("2024-01-16"))
                .cited("upi 2024-01-14", cited -> cited.denying().recorded("2024-01-18"))
                .withdrawn(recordedBy == null ? null : "2024-01-20");

        assertThat(standing(story.on(DAY, reportedBy, recordedBy)).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"PRESENT", "FUTURE", "PAST"})
    void theTenseOfASourceDoesNotChangeTheStanding(Tense tense) {
        line.cited("thewrap 2024-01-10", cited -> cited.tense(tense));

        assertThat(standing().value()).isEqualTo(StandingValue.REPORTED);
    }

    @Test
    void theReasonNamesTheOrigins() {
        line.cited("thewrap 2024-01-10").cited("deadline 2024-01-10");

        assertThat(standing().reason()).isEqualTo("2 independent origins say so: thewrap; deadline.");
    }

    @Test
    void theOriginOfADenialIsNotAmongThoseItRestsOn() {
        line.cited("thewrap 2024-01-10").cited("upi 2024-01-11", cited -> cited.denying());

        assertThat(labels(standing())).containsExactly("thewrap");
    }

    private Standing standing() {
        return standing(story.on(DAY));
    }

    private Standing standing(Moment moment) {
        return Standing.of(line.in(moment.graph()), moment);
    }

    private static List<String> labels(Standing standing) {
        return standing.origins().stream().map(Origin::getLabel).toList();
    }
}
