package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.citation.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {
    private static final String CLAIM = Files.BASE + """
            claims:
              salke-leads-mgm:
                position: {person: jen-salke, organization: mgm, title: head}
                citations: [{document: article}]
            """;

    @Test
    void theOutcomeCountsWhatIsAdded() {
        assertThat(Files.read(Files.everyKind()).applyTo(Files.nothingOnRecord()))
                .hasToString("2 publications, 3 documents, 15 subjects, 1 identifier, 16 claims, 18 citations,"
                        + " 1 withdrawal added");
    }

    @Test
    void theSameFileAddsNothingASecondTime() {
        Rehearsal entries = Files.onRecord(Files.everyKind());
        Outcome outcome = Files.read(Files.everyKind()).applyTo(entries);
        assertThat(outcome.isEmpty()).isTrue();
        assertThat(outcome)
                .hasToString("nothing added; 2 publications, 3 documents, 15 subjects, 1 identifier, 16 claims,"
                        + " 18 citations, 1 withdrawal on record already");
    }

    @Test
    void theSecondTimeLeavesTheGraphAsItWas() {
        Rehearsal entries = Files.onRecord(Files.everyKind());
        long sequence = entries.graph().sequence();
        Files.read(Files.everyKind()).applyTo(entries);
        assertThat(entries.graph().sequence()).isEqualTo(sequence);
    }

    @Test
    void theOrderWithinAListIsNoDifference() {
        Rehearsal entries = Files.onRecord(Files.everyKind());
        String turned = Files.everyKind()
                .replace("[mgm-plus, unified-creative-group]", "[unified-creative-group, mgm-plus]")
                .replace("least: 50", "least: 50.0");
        assertThat(Files.read(turned).applyTo(entries).isEmpty()).isTrue();
    }

    @Test
    void aNewCitationOfAKnownClaimIsAdded() {
        Rehearsal entries = Files.onRecord(CLAIM);
        String cited = CLAIM.replace("[{document: article}]", "[{document: memo, stance: DENIES}]");
        assertThat(Files.read(cited).applyTo(entries).added()).containsOnlyKeys(Outcome.Sort.CITATION);
        assertThat(Recorded.citations(entries, "salke-leads-mgm"))
                .extracting(citation -> citation.stance())
                .containsExactly(Stance.SUPPORTS, Stance.DENIES);
    }

    @Test
    void aWithdrawnClaimTakesNoFurtherCitation() {
        Rehearsal entries =
                Files.onRecord(CLAIM, "dossier: 1\nwithdrawals: [{claim: salke-leads-mgm, reason: Not so.}]\n");
        assertThat(Files.mistakes(CLAIM.replace("{document: article}", "{document: memo}"), entries))
                .containsExactly("a.yaml:11:3: the claim `salke-leads-mgm` was withdrawn; it takes no further citations"
                        + " (write a new claim)");
        assertThat(Files.mistakes(CLAIM, entries)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "title: head                  | title: president        | it says something else",
                "jen-salke, org               | chris-brearton, org     | it says something else",
                "position: {                  | \"modality: PLANNED\n    position: {\" | `modality` is `ASSERTED` there and `PLANNED` here",
                "position: {                  | \"end: ONGOING\n    position: {\"      | `end` is another",
                "position: {                  | \"announcement: salke-memo\n    position: {\" | `announcement` is another",
            })
    void aClaimOfOtherContentIsCorrectedByANewOne(String before, String after, String difference) {
        String changed = CLAIM.replace(before, after);
        assertThat(Files.mistakes(changed, Files.onRecord(CLAIM)))
                .containsExactly("a.yaml:11:3: the claim `salke-leads-mgm` is on record with other content: "
                        + difference + " (claims are never changed; write the correction as a new claim with"
                        + " `supersedes: salke-leads-mgm`)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: TheWrap}  | {name: The Wrap}  | 2:16: the publication `thewrap` is on record with other content: `name` is `TheWrap` there and `The Wrap` here",
                "title: Layoffs,  | title: Cuts,      | 4:3: the document `article` is on record with other content: `title` is `Layoffs` there and `Cuts` here",
                "title: Layoffs,  | title: Layoffs, via: Yahoo, | 4:3: the document `article` is on record with other content: `via` is not given there and `Yahoo` here",
                "Jen Salke        | Jennifer Salke    | 8:10: the subject `jen-salke` is on record with other content: `label` is `Jen Salke` there and `Jennifer Salke` here",
                "form: MEMO       | form: FILING      | 9:17: the subject `salke-memo` is on record with other content: `form` is `MEMO` there and `FILING` here",
            })
    void otherContentOfWhatIsOnRecordIsAMistake(String before, String after, String mistake) {
        assertThat(Files.mistakes(Files.BASE.replace(before, after), Files.onRecord(Files.BASE)))
                .containsExactly("a.yaml:" + mistake
                        + " (a dossier adds and does not edit; leave it out to refer to what is on record)");
    }

    @Test
    void aSlugOnRecordIsOfOneKind() {
        assertThat(Files.mistakes("dossier: 1\npeople: {mgm: MGM}\n", Files.onRecord(Files.BASE)))
                .containsExactly(
                        "a.yaml:2:10: `mgm` is on record as a company (subjects of all kinds share one space of"
                                + " slugs)");
    }

    @Test
    void aNewIdentifierOfAKnownSubjectIsAdded() {
        Rehearsal entries = Files.onRecord(Files.BASE);
        Files.read("dossier: 1\ncompanies: {mgm: {label: MGM, identifiers: {wikidata: Q179200}}}\n")
                .applyTo(entries);
        assertThat(entries.graph().findIdentified("wikidata", "Q179200"))
                .isEqualTo(entries.graph().findSubject("mgm"));
    }

    @Test
    void anIdentifierBelongsToOneSubject() {
        assertThat(Files.mistakes(
                        "dossier: 1\ncompanies: {amazon: {label: Amazon, identifiers: {wikidata: Q179200}}}\n",
                        Files.onRecord(Files.everyKind())))
                .containsExactly(
                        "a.yaml:2:51: `wikidata:Q179200` is on record for `mgm` (two subjects do not share a key"
                                + " of a register)");
    }

    @Test
    void aClaimMayBeWithdrawnByALaterDossier() {
        Rehearsal entries = Files.onRecord(CLAIM);
        String text = "dossier: 1\nwithdrawals: [{claim: salke-leads-mgm, reason: Not so.}]\n";
        assertThat(Files.read(text).applyTo(entries)).hasToString("1 withdrawal added");
        assertThat(Files.read(text).applyTo(entries)).hasToString("nothing added; 1 withdrawal on record already");
    }

    @Test
    void aClaimIsWithdrawnOnce() {
        String withdrawals =
                "withdrawals: [{claim: salke-leads-mgm, reason: A}, {claim: salke-leads-mgm, reason: B}]\n";
        assertThat(Files.mistakes("dossier: 1\n" + withdrawals, Files.onRecord(CLAIM)))
                .containsExactly("a.yaml:2:60: the claim `salke-leads-mgm` is withdrawn twice");
    }

    @Test
    void whatADocumentRestsOnIsAddedBeforeIt() {
        Rehearsal entries = Files.onRecord(
                Files.BASE.replace("publication: thewrap}", "sources: [{document: memo, as: CREDITS}]}"));
        assertThat(entries.graph().findDocument(1)).extracting("slug").isEqualTo("memo");
    }
}
