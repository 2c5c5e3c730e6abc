package org.backlot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backlot.graph.Story;
import org.backlot.naming.NameKind;
import org.junit.jupiter.api.Test;

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
