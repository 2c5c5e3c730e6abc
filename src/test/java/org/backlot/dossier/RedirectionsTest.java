package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mergers and changes of slugs in a file: what is planned, and what is refused. */
class RedirectionsTest {
    static final String STORY =
            Files.BASE.replace("jen-salke: Jen Salke", "jen-salke: Jen Salke, jennifer-salke: Jennifer Salke");
    static final String MERGER = "mergers: [{duplicate: jennifer-salke, into: jen-salke, reason: The same.}]\n";
    static final String CHANGE = "slugChanges: [{subject: mgm, slug: metro-goldwyn-mayer, reason: Whole.}]\n";

    @Test
    void aMergerIsPlannedOfWhatIsNewInTheFile() {
        Rehearsal entries = Files.nothingOnRecord();
        Outcome outcome = Files.read(STORY + MERGER).applyTo(entries);
        assertThat(outcome.added(Outcome.Sort.MERGER)).isEqualTo(1);
        assertThat(entries.standing(number(entries, "jennifer-salke"))).isEqualTo(number(entries, "jen-salke"));
    }

    @Test
    void aMergerAddsNothingASecondTime() {
        Rehearsal entries = Files.onRecord(STORY + MERGER);
        assertThat(Files.read(STORY + MERGER).applyTo(entries).isEmpty()).isTrue();
    }

    @Test
    void whoeverIsMergedTwiceOverStandsForAllInTheEnd() {
        Rehearsal entries = Files.onRecord(STORY
                + "mergers:\n"
                + "  - {duplicate: jennifer-salke, into: chris-brearton, reason: For a test.}\n"
                + "  - {duplicate: chris-brearton, into: jen-salke, reason: For a test.}\n");
        assertThat(entries.standing(number(entries, "jennifer-salke"))).isEqualTo(number(entries, "jen-salke"));
    }

    @Test
    void aChangedSlugAndTheFormerLeadToTheSameSubject() {
        Rehearsal entries = Files.onRecord(STORY, "dossier: 1\n" + CHANGE);
        assertThat(number(entries, "metro-goldwyn-mayer")).isEqualTo(number(entries, "mgm"));
        assertThat(Files.read("dossier: 1\n" + CHANGE).applyTo(entries).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duplicate: jen-salke, into: jen-salke      | 2:40: `jen-salke` cannot be merged into itself",
                "duplicate: jen-salke, into: mgm            | 2:40: `jen-salke` is a person and `mgm` a company (only subjects of one kind can be one)",
                "duplicate: jen-salkey, into: jen-salke     | 2:23: `duplicate`: there is no subject `jen-salkey` (did you mean `jen-salke`?)",
                "duplicate: Jen, into: jen-salke            | 2:23: `duplicate` is the slug of a subject, not `Jen`",
            })
    void whatCannotBeOneIsRefused(String merger, String mistake) {
        String text = "dossier: 1\nmergers: [{" + merger + ", reason: For a test.}]\n";
        assertThat(Files.mistakes(text, Files.onRecord(STORY))).containsExactly("a.yaml:" + mistake);
    }

    @Test
    void nobodyIsMergedTwice() {
        assertThat(Files.mistakes(
                        "dossier: 1\nmergers:\n"
                                + "  - {duplicate: jennifer-salke, into: jen-salke, reason: The same.}\n"
                                + "  - {duplicate: jennifer-salke, into: chris-brearton, reason: Or not.}\n",
                        Files.onRecord(STORY)))
                .containsExactly("a.yaml:4:17: `jennifer-salke` is merged twice");
    }

    @Test
    void twoDoNotStandForEachOther() {
        assertThat(Files.mistakes(STORY
                        + "mergers:\n"
                        + "  - {duplicate: jennifer-salke, into: jen-salke, reason: The same.}\n"
                        + "  - {duplicate: jen-salke, into: jennifer-salke, reason: The same.}\n"))
                .containsExactly("a.yaml:12:34: `jennifer-salke` leads to `jen-salke`, which stands for both");
    }

    @Test
    void whoeverStandsForADuplicateIsNotMergedIntoIt() {
        assertThat(Files.mistakes(
                        "dossier: 1\nmergers: [{duplicate: jen-salke, into: jennifer-salke, reason: The same.}]\n",
                        Files.onRecord(STORY + MERGER)))
                .containsExactly("a.yaml:2:40: `jennifer-salke` leads to `jen-salke`, which stands for both");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject: mgm, slug: amazon         | 2:36: the slug `amazon` is of `amazon` (a slug never goes to another subject)",
                "subject: mgm, slug: MGM            | 2:36: `slug` is a slug, not `MGM`",
                "subject: mgn, slug: metro          | 2:25: `subject`: there is no subject `mgn` (did you mean `mgm`?)",
            })
    void aSlugThatCannotBeTakenIsRefused(String change, String mistake) {
        String text = "dossier: 1\nslugChanges: [{" + change + ", reason: For a test.}]\n";
        assertThat(Files.mistakes(text, Files.onRecord(STORY))).containsExactly("a.yaml:" + mistake);
    }

    @Test
    void aSubjectThatIsNewHasItsSlugAtOnce() {
        assertThat(Files.mistakes(Files.BASE + CHANGE))
                .containsExactly("a.yaml:10:25: `mgm` is new in this file (write the slug that it is to have)");
    }

    @Test
    void aSlugThatTheFileGivesOutIsNotTaken() {
        String text = "dossier: 1\ncompanies: {metro-goldwyn-mayer: Metro-Goldwyn-Mayer}\n" + CHANGE;
        assertThat(Files.mistakes(text, Files.onRecord(STORY)))
                .containsExactly("a.yaml:3:36: the slug `metro-goldwyn-mayer` is given out in line 2 already"
                        + " (a slug never goes to another subject)");
    }

    private static long number(Rehearsal entries, String slug) {
        return Objects.requireNonNull(entries.graph().findSubject(slug), slug)
                .entry()
                .number();
    }
}
