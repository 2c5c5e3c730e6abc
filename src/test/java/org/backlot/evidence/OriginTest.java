package org.backlot.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backlot.publication.Lineage.Relation.COPIES;
import static org.backlot.publication.Lineage.Relation.CREDITS;
import static org.backlot.publication.Lineage.Relation.DERIVED_FROM;

import java.util.List;
import java.util.stream.Collectors;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.publication.Lineage;
import org.backlot.relay.PageRequest;
import org.backlot.standing.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OriginTest {
    private final Story story =
            new Story().people("jen-salke", "mike-hopkins").memo("hopkins-memo").memo("salke-memo");
    private final Told line = story.line("jen-salke", "mike-hopkins");

    @Test
    void fourArticlesOnOneMemoHaveOneOrigin() {
        for (String outlet : List.of("upi", "engadget", "digital-tv-europe", "spectrum-news-13")) {
            story.article(outlet + " 2024-01-10", DERIVED_FROM, "hopkins-memo");
            line.cited(outlet + " 2024-01-10");
        }

        assertThat(origins()).containsExactly("hopkins-memo");
    }

    @Test
    void fourOutletsThatQuoteOneMemoHaveOneOrigin() {
        for (String outlet : List.of("upi", "engadget", "digital-tv-europe", "spectrum-news-13")) {
            line.cited(outlet + " 2024-01-10", cited -> cited.restingOn("hopkins-memo"));
        }

        assertThat(standing().independentOrigins()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whateverRestsOnAnotherPassesOnItsOrigin(Lineage.Relation relation) {
        story.article("hamden-journal 2022-11-29", relation, "deadline 2022-11-29");
        line.cited("hamden-journal 2022-11-29").cited("deadline 2022-11-29");

        assertThat(origins()).containsExactly("deadline");
    }

    @Test
    void anOriginIsPassedOnThroughSeveralDocuments() {
        story.article("deadline 2024-01-10", DERIVED_FROM, "salke-memo");
        story.article("tbi-vision 2024-01-11", CREDITS, "deadline 2024-01-10");
        story.article("hamden-journal 2024-01-12", COPIES, "tbi-vision 2024-01-11");
        line.cited("hamden-journal 2024-01-12");

        assertThat(origins()).containsExactly("salke-memo");
    }

    @Test
    void aDocumentOfTwoSourcesHasTheOriginsOfBoth() {
        story.article("tbi-vision 2024-01-11", DERIVED_FROM, "deadline 2024-01-10", "salke-memo");
        line.cited("tbi-vision 2024-01-11");

        assertThat(origins()).containsExactly("deadline", "salke-memo");
    }

    @Test
    void aDocumentOfTwoSourcesCountsOnce() {
        story.article("tbi-vision 2024-01-11", DERIVED_FROM, "deadline 2024-01-10", "salke-memo");
        line.cited("tbi-vision 2024-01-11");

        assertThat(standing().independentOrigins()).isEqualTo(1);
    }

    @Test
    void aDocumentThatSharesASourceWithTwoOthersJoinsThem() {
        story.article("tbi-vision 2024-01-11", DERIVED_FROM, "deadline 2024-01-10", "salke-memo");
        line.cited("deadline 2024-01-10")
                .cited("thewrap 2024-01-10", cited -> cited.restingOn("salke-memo"))
                .cited("tbi-vision 2024-01-11");

        assertThat(standing().independentOrigins()).isEqualTo(1);
    }

    @Test
    void theMemoAndAnOutletInItsOwnVoiceAreIndependent() {
        line.cited("thewrap 2024-01-10").cited("thewrap 2024-01-10", cited -> cited.restingOn("salke-memo"));

        assertThat(standing().independentOrigins()).isEqualTo(2);
    }

    @Test
    void twoArticlesOfOneOutletHaveOneOrigin() {
        line.cited("thewrap 2022-11-29").cited("thewrap 2024-01-10");

        assertThat(origins()).containsExactly("thewrap");
    }

    @Test
    void aSpeakerIsOneOriginWhereverTheySpeak() {
        line.cited("thewrap 2024-01-10", cited -> cited.onRecord("mike-hopkins"))
                .cited("deadline 2024-01-11", cited -> cited.onRecord("mike-hopkins"));

        assertThat(origins()).containsExactly("label of mike-hopkins");
    }

    @Test
    void twoSpeakersWhoSpeakTogetherCountOnce() {
        line.cited("thewrap 2024-01-10", cited -> cited.onRecord("mike-hopkins", "jen-salke"));

        assertThat(standing().independentOrigins()).isEqualTo(1);
    }

    @Test
    void anAnonymousSourceOfOneOutletIsOneOriginForTwoArticlesOfIt() {
        line.cited("thewrap 2024-01-10", cited -> cited.anonymous("an insider"))
                .cited("thewrap 2024-01-12", cited -> cited.anonymous("an insider"));

        assertThat(origins()).containsExactly("an insider (to thewrap)");
    }

    @Test
    void anonymousSourcesOfTwoOutletsAreTwoOrigins() {
        line.cited("thewrap 2024-01-10", cited -> cited.anonymous("an insider"))
                .cited("deadline 2024-01-12", cited -> cited.anonymous("an insider"));

        assertThat(standing().independentOrigins()).isEqualTo(2);
    }

    @Test
    void theAnonymousSourceInACopyIsThatOfTheOutletThatIsCopied() {
        story.article("hamden-journal 2022-11-29", COPIES, "deadline 2022-11-29");
        line.cited("deadline 2022-11-29", cited -> cited.anonymous("an insider"))
                .cited("hamden-journal 2022-11-29", cited -> cited.anonymous("an insider"));

        assertThat(origins()).containsExactly("an insider (to deadline)");
    }

    @Test
    void twoDocumentsThatCreditEachOtherHaveOneOrigin() {
        story.article("upi 2024-01-10", CREDITS, "engadget 2024-01-10");
        story.article("engadget 2024-01-10", CREDITS, "upi 2024-01-10");
        line.cited("upi 2024-01-10").cited("engadget 2024-01-10");

        assertThat(standing().independentOrigins()).isEqualTo(1);
    }

    @Test
    void documentsThatCreditEachOtherPassOnTheMemoThatOneOfThemSaw() {
        story.article("upi 2024-01-10", CREDITS, "engadget 2024-01-10");
        story.article("engadget 2024-01-10", CREDITS, "upi 2024-01-10", "hopkins-memo");
        line.cited("upi 2024-01-10");

        assertThat(origins()).containsExactly("hopkins-memo");
    }

    @Test
    void whatRestsOnACircleOfCreditsSharesItsOrigin() {
        story.article("tbi-vision 2024-01-11", CREDITS, "upi 2024-01-10");
        story.article("upi 2024-01-10", CREDITS, "engadget 2024-01-10");
        story.article("engadget 2024-01-10", CREDITS, "upi 2024-01-10");
        line.cited("tbi-vision 2024-01-11").cited("engadget 2024-01-10");

        assertThat(origins()).hasSize(1);
    }

    @Test
    void anAnonymousSourceHasNoSpeaker() {
        line.cited("thewrap 2024-01-10", cited -> cited.anonymous("an insider"));

        assertThat(standing().origins()).extracting(Origin::speaker).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, hopkins-memo|deadline|label of mike-hopkins|an insider (to thewrap)",
                "DOCUMENT, -, hopkins-memo",
                "SPEAKER, -, label of mike-hopkins",
                "-, thewrap, an insider (to thewrap)",
                "OUTLET, thewrap, ''",
            })
    void originsAreFilteredByWhatTheyAreAndByOutlet(OriginKind kind, String outlet, String labels) {
        line.cited("thewrap 2024-01-10", cited -> cited.restingOn("hopkins-memo"))
                .cited("deadline 2024-01-10")
                .cited("deadline 2024-01-11", cited -> cited.onRecord("mike-hopkins"))
                .cited("thewrap 2024-01-12", cited -> cited.anonymous("an insider"));
        OriginFilter where = new OriginFilter(kind == null ? null : List.of(kind), outlet);

        assertThat(traced(where, null)).isEqualTo(labels);
    }

    @Test
    void originsInAnyOrderAreOneEachAndHaveAnIdOfTheirOwn() {
        line.cited("thewrap 2024-01-10", cited -> cited.onRecord("mike-hopkins", "jen-salke"))
                .cited("deadline 2024-01-10", cited -> cited.onRecord("mike-hopkins"))
                .cited("deadline 2024-01-11", cited -> cited.anonymous("an insider"))
                .cited("thewrap 2024-01-11", cited -> cited.anonymous("an insider"));
        List<Origin> origins = standing().origins();

        assertThat(origins).extracting(Origin::getId).hasSize(4).doesNotHaveDuplicates();
        assertThat(traced(OriginFilter.NONE, new OriginOrder(OriginOrderField.LABEL, null)))
                .isEqualTo("an insider (to deadline)|an insider (to thewrap)|label of jen-salke|label of mike-hopkins");
    }

    private String traced(OriginFilter where, @Nullable OriginOrder order) {
        Graph graph = story.graph();
        List<TracedOrigin> traced = TracedOrigin.of(graph.citations(line.in(graph)), graph);
        return EvidencePages.origins(traced, where, order, PageRequest.of(20, null, null, null))
                .page()
                .entries()
                .stream()
                .map(each -> each.origin().getLabel())
                .collect(Collectors.joining("|"));
    }

    private Standing standing() {
        Moment moment = story.on("2024-01-15");
        return Standing.of(line.in(moment.graph()), moment);
    }

    private List<String> origins() {
        return standing().origins().stream().map(Origin::getLabel).toList();
    }
}
