package org.backlot.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.CitationConnection;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Story;
import org.backlot.naming.NameKind;
import org.backlot.position.PositionAt;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.backlot.relay.OrderDirection;
import org.backlot.relay.PageRequest;
import org.backlot.time.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePagesTest {
    private static final PageRequest ALL = PageRequest.of(null, null, null, null);

    private final Story story = new Story().companies("amazon", "mgm", "epix").people("jen-salke");

    EvidencePagesTest() {
        story.position("jen-salke", "amazon").from("2018").cited("deadline 2022-11-29");
        story.position("jen-salke", "mgm").continuity(Continuity.NEW).cited("thewrap 2024-01-10");
        story.position("jen-salke", "epix").from("2010").cited("thewrap 2020-01-01");
        story.naming("jen-salke", "Jen Salke", NameKind.OFFICIAL)
                .cited("thewrap 2024-01-10")
                .cited("deadline 2022-11-29", cited -> cited.tense(Tense.PAST))
                .cited("variety 2023-05-05", cited -> cited.stance(Stance.DENIES));
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED_AT, ASC, 1 2 3",
        "RECORDED_AT, DESC, 3 2 1",
        "START, ASC, 3 1 2",
        "LAST_ASSERTED, DESC, 2 1 3",
    })
    void claimsAtAMomentStandInTheOrderThatIsAskedFor(
            ClaimAtOrderField field, OrderDirection direction, String numbers) {
        assertThat(positions(null, new ClaimAtOrder(field, direction))).isEqualTo(numbers);
    }

    @Test
    void claimsAtAMomentAreSelected() {
        assertThat(positions(new ClaimAtFilter(null, List.of(Certainty.DEFINITE), null, null, null), null))
                .isEqualTo("2");
        assertThat(positions(new ClaimAtFilter(null, null, null, List.of(Continuity.NEW), null), null))
                .isEqualTo("2");
        assertThat(positions(new ClaimAtFilter(null, null, null, null, LocalDate.of(2022, 11, 29)), null))
                .isEqualTo("1 2");
    }

    @ParameterizedTest
    @CsvSource({"RECORDED_AT, ASC, 4 5 6", "SPOKEN_OF, ASC, 5 6 4", "SPOKEN_OF, DESC, 4 6 5"})
    void citationsStandInTheOrderThatIsAskedFor(CitationOrderField field, OrderDirection direction, String numbers) {
        assertThat(citations(null, new CitationOrder(field, direction))).isEqualTo(numbers);
    }

    @Test
    void citationsAreSelected() {
        assertThat(citations(new CitationFilter(List.of(Stance.DENIES), null, null, null), null))
                .isEqualTo("6");
        assertThat(citations(new CitationFilter(null, null, List.of(Tense.PAST), null), null))
                .isEqualTo("5");
        assertThat(citations(new CitationFilter(null, null, null, "thewrap"), null))
                .isEqualTo("4");
    }

    @Test
    void aPublicationThatIsNoneIsRefused() {
        CitationFilter where = new CitationFilter(null, null, null, "nothing");

        assertThat(catchThrowableOfType(Refusal.class, () -> citations(where, null)))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    }

    private String positions(@Nullable ClaimAtFilter where, @Nullable ClaimAtOrder orderBy) {
        List<PositionAt> held = Evidence.held(
                story.view("jen-salke", "2024-01-10"), ClaimKind.POSITION, Side.SUBJECT, PositionAt.class);
        return String.join(
                " ",
                EvidencePages.of(held, where, orderBy, ALL).entries().stream()
                        .map(position -> String.valueOf(position.it().entry().number()))
                        .toList());
    }

    private String citations(@Nullable CitationFilter where, @Nullable CitationOrder orderBy) {
        Graph graph = story.graph();
        CitationConnection connection =
                EvidencePages.of(graph.citations(graph.claim(4)), citation -> true, graph, where, orderBy, ALL);
        return String.join(
                " ",
                connection.getNodes().stream()
                        .map(citation -> String.valueOf(citation.number()))
                        .toList());
    }
}
