package org.backlot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.backlot.graph.Graph;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.relay.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be one: the same name proposes it, a register that tells two apart forbids it. */
class IdentityProposalsTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story().people("a", "b", "c").companies("studio", "other");

    private void called(String slug, String name, NameKind kind) {
        story.naming(slug, name, kind).cited(ARTICLE);
    }

    private List<String> proposals() {
        return IdentityProposals.of(story.graph()).stream()
                .map(proposal -> proposal.subject().entry().slug() + " "
                        + proposal.other().entry().slug() + " " + proposal.grounds() + " " + proposal.getScore())
                .toList();
    }

    @Test
    void theSameNameIsProposedWhateverItsSpelling() {
        called("a", "Zoë Example", NameKind.OFFICIAL);
        called("b", "ZOE EXAMPLE", NameKind.OFFICIAL);
        assertThat(proposals()).containsExactly("a b [SAME_NAME] 0.6");
    }

    @Test
    void aFurtherNameSaysLessAndTheSameOrganizationMore() {
        called("a", "Zoe Example", NameKind.OFFICIAL);
        called("b", "Zoe Example", NameKind.FORMER);
        called("c", "Zoe Example", NameKind.OFFICIAL);
        story.leads("a", "studio").cited(ARTICLE);
        story.title("c", "studio", "Head").cited(ARTICLE);
        assertThat(proposals())
                .containsExactly("a c [SAME_NAME, SAME_ORGANIZATION] 0.9", "a b [SAME_FURTHER_NAME] 0.4");
    }

    @ParameterizedTest
    @CsvSource({"SCORE, a-c a-b", "RECORDED_AT, a-b a-c", "LABEL, a-b a-c"})
    void proposalsStandInTheOrderThatIsWanted(IdentityProposalOrderField field, String pairs) {
        called("a", "Zoe Example", NameKind.OFFICIAL);
        called("b", "Zoe Example", NameKind.FORMER);
        called("c", "Zoe Example", NameKind.OFFICIAL);
        assertThat(IdentityProposals.of(story.graph()).stream()
                        .sorted(Comparator.comparing(field::key))
                        .map(IdentityProposalsTest::pair))
                .containsExactly(pairs.split(" ", -1));
    }

    @Test
    void proposalsAreFilteredByWhatSpeaksForThem() {
        called("a", "Zoe Example", NameKind.OFFICIAL);
        called("b", "Zoe Example", NameKind.FORMER);
        called("c", "Zoe Example", NameKind.OFFICIAL);
        List<IdentityGround> sameName = List.of(IdentityGround.SAME_NAME);
        assertThat(wanted(new IdentityProposalFilter(null, sameName, null))).containsExactly("a-c");
        assertThat(wanted(new IdentityProposalFilter(null, null, 0.5))).containsExactly("a-c");
        assertThat(wanted(new IdentityProposalFilter(List.of(SubjectKind.COMPANY), null, null)))
                .isEmpty();
    }

    @Test
    void aProposalIsFoundByItsIdEvenWhenNothingSpeaksForItAnyLonger() {
        called("a", "Zoe Example", NameKind.OFFICIAL);
        called("b", "Zoe Example", NameKind.OFFICIAL);
        Graph graph = story.graph();
        IdentityProposal proposal = IdentityProposals.of(graph).get(0);
        NodeId id = Objects.requireNonNull(NodeId.find(proposal.getId()));

        assertThat(IdentityProposal.find(id, graph, List.of(proposal))).isEqualTo(proposal);
        assertThat(IdentityProposal.find(id, graph, List.of()))
                .returns(proposal.getId(), IdentityProposal::getId)
                .returns(0.0, IdentityProposal::getScore);
    }

    private List<String> wanted(IdentityProposalFilter where) {
        return IdentityProposals.of(story.graph()).stream()
                .filter(where::admits)
                .map(IdentityProposalsTest::pair)
                .toList();
    }

    private static String pair(IdentityProposal proposal) {
        return proposal.subject().getSlug() + "-" + proposal.other().getSlug();
    }

    @Test
    void whomARegisterTellsApartIsNotProposed() {
        called("a", "Zoe Example", NameKind.OFFICIAL);
        called("b", "Zoe Example", NameKind.OFFICIAL);
        called("c", "Zoe Example", NameKind.OFFICIAL);
        story.identified("a", "imdb", "nm1").identified("b", "imdb", "nm2").identified("c", "wikidata", "Q3");
        assertThat(proposals()).containsExactly("a c [SAME_NAME] 0.6");
    }

    @Test
    void aPersonAndACompanyOfOneNameAreTwo() {
        called("a", "Example", NameKind.OFFICIAL);
        called("studio", "Example", NameKind.OFFICIAL);
        assertThat(proposals()).isEmpty();
    }

    @Test
    void aDescriptionAndANameTakenBackProposeNobody() {
        called("a", "the studio chief", NameKind.DESCRIPTIVE);
        called("b", "the studio chief", NameKind.DESCRIPTIVE);
        called("a", "Zoe Example", NameKind.OFFICIAL);
        story.naming("b", "Zoe Example", NameKind.OFFICIAL).cited(ARTICLE).withdrawn("2024-01-13");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void aNameOfManyCostsNoMoreThanOneProposalForEach() {
        String[] many = IntStream.range(0, 2_000).mapToObj(i -> "p" + i).toArray(String[]::new);
        story.people(many);
        for (String each : many) {
            called(each, "Zoe Example", NameKind.OFFICIAL);
        }
        assertThat(proposals()).hasSize(many.length - 1);
    }
}
