package org.backlot.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.citation.Tense;
import org.backlot.evidence.Statedness;
import org.backlot.graph.Continuity;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story().divisions("amazon-mgm-studios", "unified-creative-group");

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL FORMER SHORT FULL DESCRIPTIVE, OFFICIAL",
        "DESCRIPTIVE FULL SHORT FORMER OFFICIAL, OFFICIAL",
        "DESCRIPTIVE FULL SHORT FORMER, FORMER",
        "DESCRIPTIVE FULL SHORT, SHORT",
        "DESCRIPTIVE FULL, FULL",
        "DESCRIPTIVE, DESCRIPTIVE",
    })
    void theBestKindOfNameIsUsed(String kinds, NameKind used) {
        for (String kind : kinds.split(" ", -1)) {
            story.naming("amazon-mgm-studios", kind, NameKind.valueOf(kind)).cited(ARTICLE);
        }

        assertThat(answer("2024-01-10").kind()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, STATED",
        "FORMER, STATED",
        "SHORT, NOT_STATED",
        "FULL, NOT_STATED",
        "DESCRIPTIVE, NOT_STATED",
    })
    void onlyWhatWasTheNameIsAStatedOfficialName(NameKind kind, Statedness official) {
        story.naming("amazon-mgm-studios", "a name", kind).cited(ARTICLE);

        assertThat(answer("2024-01-10").officialName()).isEqualTo(official);
    }

    @ParameterizedTest
    @EnumSource
    void onlyADescriptionIsMarkedAsOne(NameKind kind) {
        story.naming("amazon-mgm-studios", "a name", kind).cited(ARTICLE);

        assertThat(answer("2024-01-10").descriptive()).isEqualTo(kind == NameKind.DESCRIPTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, label of amazon-mgm-studios",
        "2020-02-22, Amazon Studios",
        "2023-10-02, Amazon Studios",
        "2023-10-03, Amazon MGM Studios",
        "2024-01-10, Amazon MGM Studios",
        "2030-01-01, Amazon MGM Studios",
    })
    void aRenamedUnitBearsTheNameOfTheDay(String day, String name) {
        story.naming("amazon-mgm-studios", "Amazon Studios", NameKind.FORMER)
                .until("2023-10-02")
                .cited("deadline 2020-02-22");
        story.naming("amazon-mgm-studios", "Amazon MGM Studios", NameKind.OFFICIAL)
                .continuity(Continuity.NEW)
                .from("2023-10-03")
                .cited(ARTICLE);

        assertThat(answer(day).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-29, Amazon Studios", "2024-01-09, Amazon Studios", "2024-01-10, Amazon MGM Studios"})
    void aNamePresumedToGoOnYieldsToTheNewOne(String day, String name) {
        story.naming("amazon-mgm-studios", "Amazon Studios", NameKind.OFFICIAL).cited("deadline 2022-11-29");
        story.naming("amazon-mgm-studios", "Amazon MGM Studios", NameKind.OFFICIAL)
                .cited(ARTICLE);

        assertThat(answer(day).name()).isEqualTo(name);
    }

    @Test
    void ofTwoPresumedNamesTheOneSpokenOfLastIsUsed() {
        story.naming("amazon-mgm-studios", "Amazon MGM Studios", NameKind.OFFICIAL)
                .cited(ARTICLE);
        story.naming("amazon-mgm-studios", "Amazon Studios", NameKind.OFFICIAL).cited("deadline 2022-11-29");

        assertThat(answer("2025-01-01").name()).isEqualTo("Amazon MGM Studios");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-29, Amazon Studios", "2024-01-10, label of amazon-mgm-studios"})
    void aNameOfThePastIsNotUsedAfterASourceCalledItSo(String day, String name) {
        story.naming("amazon-mgm-studios", "Amazon Studios", NameKind.FORMER)
                .cited("deadline 2022-11-29")
                .cited(ARTICLE, cited -> cited.tense(Tense.PAST));

        assertThat(answer(day).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({", , Amazon MGM Studios", "2024-01-09, , Amazon Studios", ", 2024-01-09, label of amazon-mgm-studios"})
    void theNameIsTheOneThatWasKnown(@Nullable String reportedBy, @Nullable String recordedBy, String name) {
        story.naming("amazon-mgm-studios", "Amazon Studios", NameKind.OFFICIAL).cited("deadline 2022-11-29");
        story.naming("amazon-mgm-studios", "Amazon MGM Studios", NameKind.OFFICIAL)
                .cited(ARTICLE);
        SubjectAt view = story.on("2024-01-10", reportedBy, recordedBy).view(story.number("amazon-mgm-studios"));

        assertThat(Names.answer(view).name()).isEqualTo(name);
    }

    @Test
    void aSubjectWithoutANameIsShownByItsLabelAndNotByAName() {
        assertThat(answer("2024-01-10"))
                .isEqualTo(new NameAnswer("label of amazon-mgm-studios", null, false, Statedness.NOT_STATED, null));
    }

    @Test
    void aNameOfAnotherSubjectIsNotUsed() {
        story.naming("unified-creative-group", "Unified creative group", NameKind.OFFICIAL)
                .cited(ARTICLE);

        assertThat(answer("2024-01-10").name()).isEqualTo("label of amazon-mgm-studios");
    }

    @Test
    void everyNameOfTheDayIsListedInTheOrderOfRecording() {
        story.naming("amazon-mgm-studios", "the studio", NameKind.DESCRIPTIVE).cited(ARTICLE);
        story.naming("amazon-mgm-studios", "Amazon Studios", NameKind.OFFICIAL)
                .until("2023")
                .cited(ARTICLE);
        story.naming("amazon-mgm-studios", "Amazon MGM Studios", NameKind.OFFICIAL)
                .cited(ARTICLE);

        assertThat(Names.held(story.view("amazon-mgm-studios", "2024-01-10")))
                .extracting(NamingAt::getName)
                .containsExactly("the studio", "Amazon MGM Studios");
    }

    private NameAnswer answer(String day) {
        return Names.answer(story.view("amazon-mgm-studios", day));
    }
}
