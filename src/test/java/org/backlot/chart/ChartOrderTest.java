package org.backlot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.relay.OrderDirection;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries and links of a chart are filtered and ordered. */
class ChartOrderTest {
    private static final String ARTICLE = "thewrap 2024-01-10";
    private static final Paging ALL = new Paging(null, null, null, null);

    private final Chart chart = Chart.of(story().view("studios", "2024-01-10"), 32);
    private final ChartFields fields = new ChartFields();

    private static Story story() {
        Story story = new Story()
                .divisions("studios", "film", "drama")
                .people("ann", "ben", "cyd")
                .posts("seat");
        story.leads("ann", "studios").cited(ARTICLE);
        story.leads("ben", "film").cited(ARTICLE);
        story.position("cyd", "studios").cited(ARTICLE);
        story.placement("film", "studios").cited(ARTICLE);
        story.placement("drama", "film").cited(ARTICLE);
        story.placement("seat", "film").cited(ARTICLE);
        story.collaboration("cyd", "ben").cited(ARTICLE);
        story.line("ben", "ann").cited(ARTICLE);
        story.naming("studios", "Aardvark Studios", NameKind.OFFICIAL).cited(ARTICLE);
        return story;
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, studios ann cyd film ben seat drama",
        "DEPTH, studios ann cyd film ben seat drama",
        "NAME, studios ann ben cyd drama film seat",
    })
    void everyOrderOfEntriesIsReadFromEitherEnd(ChartNodeOrderField field, String slugs) {
        String read = told(nodes(new ChartNodeOrder(field, OrderDirection.ASC), ChartNodeFilter.NONE));
        assertThat(List.of(read.split(" ", -1))).containsExactlyInAnyOrder(slugs.split(" ", -1));
        if (field == ChartNodeOrderField.NAME) {
            assertThat(read).isEqualTo(slugs);
        }
        assertThat(chart.tree().all()).extracting(ChartNode::depth).contains(0, 1, 2);
        assertThat(nodes(new ChartNodeOrder(ChartNodeOrderField.DEPTH, null), ChartNodeFilter.NONE))
                .extracting(ChartNode::depth)
                .isSorted();
        assertThat(told(nodes(new ChartNodeOrder(field, OrderDirection.DESC), ChartNodeFilter.NONE)))
                .isEqualTo(reversed(read));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERSON, -, -, ann ben cyd",
                "-, LEADS, -, ann ben",
                "-, -, true, ann ben",
                "DIVISION, PART_OF, false, drama film",
                "POST, LEADS, -, ''",
            })
    void entriesAreFiltered(SubjectKind kind, ChartRelation relation, Boolean leads, String slugs) {
        ChartNodeFilter where = new ChartNodeFilter(
                kind == null ? null : List.of(kind), relation == null ? null : List.of(relation), leads);

        assertThat(told(nodes(new ChartNodeOrder(ChartNodeOrderField.NAME, null), where)))
                .isEqualTo(slugs);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderOfLinksIsReadFromEitherEnd(ChartLinkOrderField field) {
        List<String> up = links(new ChartLinkOrder(field, OrderDirection.ASC));
        List<String> down = links(new ChartLinkOrder(field, OrderDirection.DESC));

        assertThat(up).hasSizeGreaterThan(1).doesNotHaveDuplicates().isSorted();
        assertThat(down)
                .containsExactlyElementsOf(
                        List.of(reversed(String.join("|", up), "|").split("[|]", -1)));
    }

    private List<String> links(ChartLinkOrder order) {
        ChartLinkFilter every = new ChartLinkFilter(List.of(ChartLinkKind.values()));
        return fields.links(chart, every, order, ALL).page().entries().stream()
                .map(order.field()::key)
                .toList();
    }

    private List<ChartNode> nodes(ChartNodeOrder order, ChartNodeFilter where) {
        Page<ChartNode> page = chart.tree()
                .page(
                        ChartNodeOrder.of(null),
                        ChartNodeOrder.of(order),
                        where::admits,
                        PageRequest.of(200, null, null, null));
        return page.entries();
    }

    private static String told(List<ChartNode> nodes) {
        return nodes.stream().map(node -> node.subject().it().getSlug()).collect(Collectors.joining(" "));
    }

    private static String reversed(String told) {
        return reversed(told, " ");
    }

    private static String reversed(String told, String between) {
        List<String> words = new java.util.ArrayList<>(List.of(told.split(java.util.regex.Pattern.quote(between), -1)));
        java.util.Collections.reverse(words);
        return String.join(between, words);
    }
}
