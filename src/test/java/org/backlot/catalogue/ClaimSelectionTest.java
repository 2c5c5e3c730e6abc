package org.backlot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.Attribution;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Subject;
import org.backlot.naming.NameKind;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.backlot.snapshot.SortedLists;
import org.backlot.standing.StandingValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSelectionTest {
    private final Story story = new Story().companies("amazon").people("jen-salke", "mike-hopkins");

    ClaimSelectionTest() {
        story.line("jen-salke", "mike-hopkins").from("2022-11-29").cited("deadline 2022-11-29");
        story.leads("jen-salke", "amazon").continuity(Continuity.NEW).cited("thewrap 2024-01-10");
        story.naming("jen-salke", "Jen Salke", NameKind.OFFICIAL)
                .from("2018")
                .until("2020")
                .cited("deadline 2022-11-29")
                .cited("thewrap 2024-01-10");
        story.position("mike-hopkins", "amazon").cited("thewrap 2024-01-10").withdrawn("2024-01-13");
    }

    @ParameterizedTest
    @CsvSource({
        "jen-salke, , , 1 2 3",
        "amazon, , , 2 4",
        "amazon, jen-salke, , 2",
        ", amazon, , 2 4",
        ", , thewrap, 2 3 4",
        "jen-salke, , deadline, 1 3",
        ", , , 1 2 3 4",
    })
    void claimsAreSelectedByWhoTakesPartAndWhereTheyAreCited(
            @Nullable String of, @Nullable String subject, @Nullable String publication, String numbers) {
        ClaimFilter where =
                new ClaimFilter(subject, null, null, null, publication, null, null, null, null, null, null, null);

        assertThat(numbers(of, where)).isEqualTo(numbers);
    }

    @Test
    void claimsAreSelectedByWhatTheyAre() {
        assertThat(numbers(null, where(List.of(ClaimKind.NAMING, ClaimKind.REPORTING_LINE), null)))
                .isEqualTo("1 3");
        assertThat(numbers(null, where(null, List.of(Continuity.NEW)))).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"REPORTED, 1 2", "CORROBORATED, 3", "RETRACTED, 4", "DISPUTED, ''"})
    void claimsAreSelectedByHowTheyStand(StandingValue standing, String numbers) {
        ClaimFilter where =
                new ClaimFilter(null, null, null, null, null, null, null, null, List.of(standing), null, null, null);

        assertThat(numbers(null, where)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-01, 3", "2023-01-01, 1", "2024-01-10, 1 2"})
    void claimsAreSelectedByTheDayOnWhichTheyHeld(LocalDate day, String numbers) {
        ClaimFilter where = new ClaimFilter(null, null, null, null, null, null, null, null, null, day, null, null);

        assertThat(numbers(null, where)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2024-01-11T23:59:59Z, ''",
        ", 2024-01-12T00:00:00Z, 1 2 3 4",
        "2024-01-12T00:00:00Z, , 1 2 3 4",
        "2024-01-12T00:00:01Z, , ''",
        "2024-01-13T00:00:00Z, 2024-01-11T00:00:00Z, ''",
    })
    void claimsAreSelectedByWhenTheyWereRecorded(@Nullable Instant from, @Nullable Instant until, String numbers) {
        ClaimFilter where = new ClaimFilter(null, null, null, null, null, null, null, null, null, null, from, until);

        assertThat(numbers(null, where)).isEqualTo(numbers);
    }

    @Test
    void aSlugOfNothingIsRefused() {
        ClaimFilter where = new ClaimFilter(
                "nobody",
                null,
                null,
                null,
                null,
                List.of(Attribution.OUTLET),
                List.of(Modality.ASSERTED),
                null,
                null,
                null,
                null,
                null);

        assertThat(catchThrowableOfType(Refusal.class, () -> numbers(null, where)))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({"RECORDED_AT, 1 2 3 4", "START, 3 1 2 4"})
    void claimsStandInTheOrderThatIsAskedFor(ClaimOrderField field, String numbers) {
        KeyOrder<Claim> order = ClaimOrder.of(new ClaimOrder(field, OrderDirection.ASC));

        assertThat(numbers(SortedLists.sort(story.graph().claims(), order.key())))
                .isEqualTo(numbers);
    }

    private static ClaimFilter where(@Nullable List<ClaimKind> kinds, @Nullable List<Continuity> continuities) {
        return new ClaimFilter(null, kinds, null, null, null, null, null, continuities, null, null, null, null);
    }

    private String numbers(@Nullable String of, ClaimFilter where) {
        Moment now = story.on("2024-02-01");
        Subject subject = of == null ? null : now.graph().findSubject(of);
        ClaimSelection selection = new ClaimSelection(now, subject, where);
        List<Claim> part = selection.part();
        return numbers((part == null ? now.graph().claims() : part)
                .stream().filter(selection).toList());
    }

    private static String numbers(List<Claim> claims) {
        return String.join(
                " ",
                claims.stream()
                        .map(claim -> String.valueOf(claim.entry().number()))
                        .toList());
    }
}
