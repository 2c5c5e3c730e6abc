package org.backlot.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleConflictTest {
    private final Story story = new Story()
            .people("ann")
            .divisions("film-unit-one", "film-unit-two", "music")
            .companies("film-unit-three");
    private final Particulars told = new Particulars(story);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "senior EVP of Film | EVP, Film | TITLE_VALUE OPEN 1 2",
                "SVP of Film | Senior Vice President, Film | ",
                "Executive Vice President of TV | EVP, Television | ",
                "president of Film | vice president of Film | TITLE_VALUE OPEN 1 2",
                "director of Film | managing director of Film | TITLE_VALUE OPEN 1 2",
                "head of Film | president of Film | TITLE_VALUE GRANULARITY 1 2",
                "boss of Film | president, Film | TITLE_VALUE GRANULARITY 1 2",
                "chief of Film | chair of Film | TITLE_VALUE GRANULARITY 1 2",
                "head of Film | head of Film and Music | TITLE_VALUE OPEN 1 2",
                "head of Film Studio | head of Film Studios | ",
                "HEAD OF FILM | head of the film | ",
                "CEO | president and CEO | TITLE_VALUE GRANULARITY 1 2",
                "chief executive officer | chief operating officer | TITLE_VALUE OPEN 1 2",
                "chairman | president | ",
                "chairwoman | chair | ",
                "EVP | EVP of Film | TITLE_VALUE GRANULARITY 1 2",
                "president of Film | treasurer of Film | ",
            })
    void titlesAtOneUnitAreComparedAsTheyAreMeant(String one, String other, String found) {
        told.title("ann", "film-unit-one", one).cited("thewrap 2024-01-10");
        told.title("ann", "film-unit-one", other).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactlyElementsOf(found(found));
    }

    @ParameterizedTest
    @CsvSource({
        "film-unit-two, true",
        "music, false",
        "film-unit-three, false",
    })
    void aTitleAtAnotherUnitIsAnotherRoleUnlessTheUnitsMayBeOne(String other, boolean mayBeOne) {
        told.title("ann", "film-unit-one", "Senior EVP").cited("thewrap 2024-01-10");
        told.title("ann", other, "Senior EVP").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).isEqualTo(mayBeOne ? Set.of("TITLE_VALUE OPEN 1 2") : Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2020, 2021, -, SUPERSESSION SUPERSESSION 1 2",
                "-, 2021-06, 2021-06, -, SUPERSESSION SUPERSESSION 1 2",
                "-, 2022, 2021, -, TITLE_VALUE OPEN 1 2",
                "-, -, 2024-01-20, -, SUPERSESSION SUPERSESSION 1 2",
                "2023, -, 2019, -, TITLE_VALUE OPEN 1 2",
                "-, -, -, -, TITLE_VALUE OPEN 1 2",
            })
    void aTitleGivesWayToALaterOneOnlyByAStatedChange(
            String from, String until, String otherFrom, String otherUntil, String found) {
        bounded(told.title("ann", "film-unit-one", "EVP"), from, until).cited("thewrap 2024-01-10");
        bounded(told.title("ann", "film-unit-one", "senior EVP"), otherFrom, otherUntil)
                .cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly(found);
    }

    @Test
    void aLaterWordOnAnotherTitleIsNoSuccession() {
        told.title("ann", "film-unit-one", "EVP").cited("thewrap 2020-01-10");
        told.title("ann", "film-unit-one", "senior EVP").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("TITLE_VALUE OPEN 1 2");
    }

    @Test
    void titlesThatOneSourceStatesTogetherAreNoConflict() {
        told.title("ann", "film-unit-one", "EVP of Film").cited("thewrap 2024-01-10");
        told.title("ann", "film-unit-one", "EVP of Music").cited("thewrap 2024-01-10");

        assertThat(Found.in(story)).containsExactly("TITLE_VALUE STATED_TOGETHER 1 2");
    }

    @Test
    void aRoleWithoutATitleContradictsNone() {
        told.title("ann", "film-unit-one", "EVP").cited("thewrap 2024-01-10");
        told.title("ann", "film-unit-one", null).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).isEmpty();
    }

    @Test
    void whoAgreesJoinsTheConflict() {
        told.title("ann", "film-unit-one", "EVP").cited("thewrap 2024-01-10");
        told.title("ann", "film-unit-one", "senior EVP").cited("deadline 2024-01-10");
        told.title("ann", "film-unit-one", "Executive Vice President").cited("upi 2024-01-11");

        assertThat(Found.in(story)).containsExactly("TITLE_VALUE OPEN 1 2 3");
    }

    private static List<String> found(@Nullable String found) {
        return found == null ? List.of() : List.of(found);
    }

    private static Told bounded(Told told, @Nullable String from, @Nullable String until) {
        if (from != null) {
            told.from(from);
        }
        return until == null ? told : told.until(until);
    }
}
