package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.backlot.naming.NameKind;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("jen-salke", "mike-hopkins", "chris-brearton")
            .divisions("prime-video", "mgm-plus")
            .announcements("salke-memo-2024");

    @Test
    void theGraphOfAnEmptyDatabaseHasNoClaims() {
        assertThat(Graph.empty().claims()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PERSON, chris-brearton jen-salke mike-hopkins", "DIVISION, mgm-plus prime-video", "COMPANY, ''"})
    void theDirectoryOfAKindStandsInTheOrderOfSlugs(SubjectKind kind, String slugs) {
        List<String> found = story.graph().directory(kind).all().stream()
                .map(Subject::getSlug)
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(slugs);
    }

    @Test
    void aSubjectIsFoundByItsGlobalId() {
        Subject salke = story.graph().subject(1);

        assertThat(SubjectKey.find(story.graph(), salke.getId(), null)).isEqualTo(salke);
    }

    @Test
    void aSubjectIsFoundByItsSlug() {
        assertThat(SubjectKey.find(story.graph(), null, "jen-salke"))
                .isEqualTo(story.graph().subject(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 300, 1L << 31, (1L << 32) + 1, (1L << 39) + 1, (1L << 40) + 1, 999_999_999_999_999_999L})
    void anIdOfANumberThatIsNotThereFindsNobody(long number) {
        assertThat(SubjectKey.find(story.graph(), NodeId.print(NodeId.Family.SUBJECT, number), null))
                .isNull();
    }

    @Test
    void anIdOfAnotherFamilyFindsNobody() {
        assertThat(SubjectKey.find(story.graph(), NodeId.print(NodeId.Family.CLAIM, 1), null))
                .isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "jen-salke")
    void bothOrNeitherOfIdAndSlugAreRefused(@Nullable String both) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SubjectKey.find(story.graph(), both, both))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.AMBIGUOUS_ARGUMENTS);
    }

    @ParameterizedTest
    @CsvSource({"wikidata, Q1, 1", "wikidata, Q2, ", "imdb, Q1, ", "wikidata, q1, ", "'', wikidata:Q1, "})
    void aSubjectIsFoundByItsKeyInSomebodyElsesRegister(String scheme, String value, @Nullable Long number) {
        Subject found = story.identified("jen-salke", "wikidata", "Q1").graph().findIdentified(scheme, value);

        assertThat(found == null ? null : found.entry().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "jen-salke, REPORTING_LINE, SUBJECT, 1",
        "mike-hopkins, REPORTING_LINE, OBJECT, 1",
        "mike-hopkins, REPORTING_LINE, SUBJECT, ''",
        "salke-memo-2024, REPORTING_LINE, ANNOUNCEMENT, 1",
        "jen-salke, NAMING, SUBJECT, 2",
        "jen-salke, POSITION, SUBJECT, 3",
        "prime-video, POSITION, OBJECT, 3",
        "prime-video, POSITION, SUBJECT, ''",
    })
    void aClaimStandsOnTheSidesOfThoseItNames(String slug, ClaimKind kind, Side side, String numbers) {
        story.line("jen-salke", "mike-hopkins").in("salke-memo-2024").cited(ARTICLE);
        story.naming("jen-salke", "Jen Salke", NameKind.OFFICIAL).cited(ARTICLE);
        story.position("jen-salke", "prime-video").cited(ARTICLE);
        Graph graph = story.graph();

        assertThat(numbers(graph.claims(graph.subject(story.number(slug)), kind, side)))
                .isEqualTo(numbers);
    }

    @Test
    void aSelfReportIsListedOnceAmongTheClaimsOfASubject() {
        story.line("jen-salke", "jen-salke").cited(ARTICLE);
        Graph graph = story.graph();

        assertThat(numbers(graph.claims(graph.subject(1)))).isEqualTo("1");
    }

    @Test
    void aCitationIsFoundFromTheMemoThatItRestsOn() {
        story.memo("salke-memo")
                .line("jen-salke", "mike-hopkins")
                .cited(ARTICLE, cited -> cited.restingOn("salke-memo"));
        Graph graph = story.graph();

        assertThat(graph.citations(graph.document(1))).isEqualTo(graph.citations(graph.claim(1)));
    }

    @Test
    void aCorrectionIsASuccessorOfWhatItCorrects() {
        Told first = story.line("jen-salke", "chris-brearton").cited(ARTICLE);
        Told second = story.line("jen-salke", "mike-hopkins").corrects(first).cited(ARTICLE);
        Graph graph = story.graph();

        assertThat(graph.successors(first.in(graph))).containsExactly(second.in(graph));
    }

    private static String numbers(List<Claim> claims) {
        return String.join(
                " ",
                claims.stream()
                        .map(claim -> String.valueOf(claim.entry().number()))
                        .toList());
    }
}
