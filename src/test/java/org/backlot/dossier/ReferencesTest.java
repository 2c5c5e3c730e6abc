package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {
    private static final String CITED = "citations: [{document: article}]";

    static Stream<Arguments> wrongKinds() {
        return Stream.of(
                Arguments.of(
                        "position: {person: mgm, organization: amazon}", "`person` wants a person; `mgm` is a company"),
                Arguments.of(
                        "position: {person: jen-salke, organization: salke-memo}",
                        "`organization` wants a company or a division; `salke-memo` is an announcement"),
                Arguments.of(
                        "position: {person: jen-salke, post: amazon}", "`post` wants a post; `amazon` is a company"),
                Arguments.of(
                        "reportingLine: {subordinate: jen-salke, manager: amazon}",
                        "`manager` wants a person or a post; `amazon` is a company"),
                Arguments.of(
                        "reportingLine: {subordinate: salke-memo, manager: jen-salke}",
                        "`subordinate` wants a person, a post, a company or a division; `salke-memo` is an announcement"),
                Arguments.of(
                        "placement: {part: jen-salke, whole: mgm}",
                        "`part` wants a company, a division or a post; `jen-salke` is a person"),
                Arguments.of(
                        "ownership: {owner: amazon, owned: mgm-plus}",
                        "`owned` wants a company; `mgm-plus` is a division"),
                Arguments.of(
                        "succession: {successor: jen-salke, type: SPLIT, predecessors: [mgm]}",
                        "`successor` wants a company or a division; `jen-salke` is a person"),
                Arguments.of(
                        "effect: {announcement: jen-salke, kind: LAYOFF}",
                        "`announcement` wants an announcement; `jen-salke` is a person"),
                Arguments.of(
                        "phase: {effect: other, region: Americas, state: DONE}",
                        "`effect` wants an effect; `other` is a `remark`"),
                Arguments.of(
                        "phase: {effect: c, region: Americas, state: DONE}",
                        "`effect` wants an effect; `c` is a `phase`"),
                Arguments.of(
                        "authorship: {announcement: salke-memo, authors: [salke-memo]}",
                        "`authors` wants a person, a company or a division; `salke-memo` is an announcement"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void whatIsOfTheWrongKindIsRefused(String statement, String mistake) {
        String text = Files.BASE
                + "claims:\n"
                + "  other: {remark: {subject: mgm, text: A}, " + CITED + "}\n"
                + "  c: {" + statement + ", " + CITED + "}\n";
        assertThat(Files.mistakes(text))
                .singleElement()
                .asString()
                .startsWith("a.yaml:12:")
                .endsWith(": " + mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remark: {subject: mgm-pluss, text: A}                   | there is no subject `mgm-pluss` (did you mean `mgm-plus`?)",
                "remark: {subject: thewrap, text: A}                     | there is no subject `thewrap` (`thewrap` is a publication)",
                "remark: {subject: warner-bros, text: A}                 | there is no subject `warner-bros`",
                "position: {person: jen-slake, organization: mgm}        | there is no person `jen-slake` (did you mean `jen-salke`?)",
                "attestation: {announcement: salke-memo, document: memoo} | there is no document `memoo` (did you mean `memo`?)",
                "firstReport: {announcement: salke-memo, publication: the-wrap} | there is no publication `the-wrap` (did you mean `thewrap`?)",
                "phase: {effect: layoffs, region: Americas, state: DONE} | there is no claim `layoffs`",
            })
    void whatDoesNotExistIsRefusedWithWhatMayBeMeant(String statement, String mistake) {
        String text = Files.BASE + "claims:\n  c: {" + statement + ", " + CITED + "}\n";
        assertThat(Files.mistakes(text)).singleElement().asString().endsWith(": " + mistake);
    }

    @Test
    void anotherDossierMayReferToWhatIsOnRecord() {
        Rehearsal entries = Files.onRecord(Files.BASE);
        String text = "dossier: 1\nclaims:\n  c: {remark: {subject: mgm, text: A}, " + CITED + "}\n";
        assertThat(Files.read(text).applyTo(entries)).hasToString("1 claim, 1 citation added");
    }

    @Test
    void aSlipIsComparedWithWhatIsOnRecord() {
        Rehearsal entries = Files.onRecord(Files.BASE);
        String text = "dossier: 1\nclaims:\n  c: {remark: {subject: mmg, text: A}, " + CITED + "}\n";
        assertThat(Files.mistakes(text, entries))
                .containsExactly("a.yaml:3:25: `subject`: there is no subject `mmg` (did you mean `mgm`?)");
    }

    @Test
    void aPhaseMayBelongToAnEffectOnRecord() {
        String effect = "claims: {layoffs: {effect: {announcement: salke-memo, kind: LAYOFF}, " + CITED + "}}\n";
        Rehearsal entries = Files.onRecord(Files.BASE + effect);
        Files.read("dossier: 1\nclaims:\n  c: {phase: {effect: layoffs, region: Americas, state: DONE}, " + CITED
                        + "}\n")
                .applyTo(entries);
        assertThat(entries.graph().findClaim("c"))
                .isNotNull()
                .extracting(claim -> claim.entry().subject())
                .isEqualTo(Recorded.subject(entries, "salke-memo"));
    }

    @Test
    void aBrokenEntryIsNotAlsoMissing() {
        String text =
                Files.BASE + "posts: {head: 1}\nclaims:\n  c: {remark: {subject: head, text: A}, " + CITED + "}\n";
        assertThat(Files.mistakes(text)).singleElement().asString().startsWith("a.yaml:10:15: ");
    }
}
