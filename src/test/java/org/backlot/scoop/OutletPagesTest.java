package org.backlot.scoop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.refusal.Refusal;
import org.backlot.relay.OrderDirection;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever pages through the outlets while claims are recorded is told of each outlet once. */
class OutletPagesTest {
    private static final int OUTLETS = 7;

    @Property(tries = 200)
    void whateverIsRecordedBetweenPagesEachOutletIsToldOfOnce(
            @ForAll OutletOrderField field,
            @ForAll OrderDirection direction,
            @ForAll boolean backward,
            @ForAll @IntRange(min = 1, max = 4) int size,
            @ForAll @Size(20) List<@IntRange(max = OUTLETS - 1) Integer> scoops) {
        Story story = story();
        OutletOrder order = new OutletOrder(field, direction);
        List<String> told = new ArrayList<>();
        String cursor = null;
        for (int day = 0; day == 0 || cursor != null; day++) {
            PageRequest request =
                    backward ? PageRequest.of(null, null, size, cursor) : PageRequest.of(size, cursor, null, null);
            Page<OutletRecord> page = page(now(story), order, request);
            page.entries().forEach(outlet -> told.add(outlet.publication().slug()));
            boolean more =
                    backward ? page.info().hasPreviousPage() : page.info().hasNextPage();
            cursor = more ? (backward ? page.info().startCursor() : page.info().endCursor()) : null;
            scoop(story, "outlet-" + scoops.get(day), day);
            scoop(story, "outlet-" + scoops.get(day + OUTLETS), day);
        }

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, OUTLETS).mapToObj(i -> "outlet-" + i).toList());
    }

    @Test
    void aLaterPageTellsWhatIsKnownWhenItIsRead() {
        Story story = story();
        String cursor = page(now(story), OutletOrder.USUAL, PageRequest.of(OUTLETS - 1, null, null, null))
                .info()
                .endCursor();
        scoop(story, "outlet-6", 0);

        Page<OutletRecord> page = page(now(story), OutletOrder.USUAL, PageRequest.of(9, cursor, null, null));
        assertThat(page.entries()).extracting(OutletRecord::claims).containsExactly(2);
    }

    @Test
    void aWalkByWhatWasRecordedByATimeGoesByThatTime() {
        Story story = story();
        scoop(story, "outlet-6", 0);
        Moment before = story.on("2024-03-01", null, "2024-01-13");

        assertThat(page(before, OutletOrder.USUAL, PageRequest.of(1, null, null, null))
                        .entries())
                .extracting(outlet -> outlet.publication().slug())
                .containsExactly("outlet-0");
        assertThat(page(now(story), OutletOrder.USUAL, PageRequest.of(1, null, null, null))
                        .entries())
                .extracting(outlet -> outlet.publication().slug())
                .containsExactly("outlet-6");
    }

    @ParameterizedTest
    @EnumSource(names = {"CORROBORATED", "SLUG"})
    void aCursorOfAnotherOrderIsRefused(OutletOrderField other) {
        Moment moment = now(story());
        String cursor = page(moment, OutletOrder.USUAL, PageRequest.of(1, null, null, null))
                .info()
                .endCursor();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> page(moment, new OutletOrder(other, null), PageRequest.of(1, cursor, null, null)));
    }

    /** Each outlet was the first to report one claim. */
    private static Story story() {
        Story story = new Story().people("ann", "ben");
        for (int i = 0; i < OUTLETS; i++) {
            story.line("ann", "ben").cited("outlet-" + i + " 2024-01-1" + i);
        }
        return story;
    }

    private static void scoop(Story story, String outlet, int day) {
        String recorded = LocalDate.parse("2024-01-20").plusDays(day).toString();
        story.line("ben", "ann").recorded(recorded).cited(outlet + " 2024-01-20", cited -> cited.recorded(recorded));
    }

    private static Moment now(Story story) {
        return story.on("2024-03-01");
    }

    private static Page<OutletRecord> page(Moment moment, OutletOrder order, PageRequest request) {
        Function<Moment, List<OutletRecord>> tables = at -> at.graph().publications().all().stream()
                .map(outlet -> OutletRecord.of(outlet, at))
                .toList();
        return OutletPages.of(tables, moment, null, order, request);
    }
}
