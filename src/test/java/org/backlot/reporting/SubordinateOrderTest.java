package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.backlot.graph.Story;
import org.backlot.naming.NameKind;
import org.backlot.relay.OrderDirection;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teams are read in the order that somebody wants. */
class SubordinateOrderTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = team();

    private static Story team() {
        Story story = new Story()
                .people("boss", "ann", "ben", "cyd", "dan")
                .posts("seat")
                .divisions("film");
        story.line("cyd", "boss").from("2023-05-01").cited(ARTICLE);
        story.line("ann", "boss").from("2021").cited(ARTICLE);
        story.line("seat", "boss").cited(ARTICLE);
        story.line("dan", "cyd").from("2022-02").cited(ARTICLE);
        story.position("ben", "seat").from("2020-01-01").cited(ARTICLE);
        story.title("dan", "film", "Head of Film").cited(ARTICLE);
        story.title("cyd", "film", "assistant").cited("deadline 2023-06-01");
        story.title("cyd", "film", "Chief").cited(ARTICLE);
        story.naming("ann", "Zoe Example", NameKind.OFFICIAL).cited(ARTICLE);
        return story;
    }

    @ParameterizedTest
    @CsvSource({
        "DEPTH, cyd ann seat ben dan",
        "NAME, ben cyd dan seat ann",
        "TITLE, cyd dan ann ben seat",
        "SINCE, ben ann dan cyd seat",
    })
    void everyOrderIsReadFromEitherEndInPages(SubordinateOrderField field, String slugs) {
        List<String> expected = new ArrayList<>(List.of(slugs.split(" ", -1)));

        assertThat(read(new SubordinateOrder(field, OrderDirection.ASC))).isEqualTo(expected);
        Collections.reverse(expected);
        assertThat(read(new SubordinateOrder(field, OrderDirection.DESC))).isEqualTo(expected);
    }

    private List<String> read(SubordinateOrder order) {
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Page<Subordinate> page = Descent.stated(story.view("boss", "2024-01-10"), 32)
                    .list()
                    .page(
                            SubordinateOrder.of(null),
                            SubordinateOrder.of(order),
                            entry -> true,
                            PageRequest.of(2, after, null, null));
            page.entries().forEach(entry -> read.add(slug(entry)));
            after = page.info().hasNextPage() ? page.info().endCursor() : null;
        } while (after != null);
        return read;
    }

    private static String slug(Subordinate entry) {
        return entry.subject().it().getSlug();
    }
}
