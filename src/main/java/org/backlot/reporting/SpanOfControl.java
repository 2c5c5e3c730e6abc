package org.backlot.reporting;

import java.util.ArrayList;
import java.util.List;
import org.backlot.relay.Unfolding;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** How many report to a person or post, directly and in all. */
@Description("How many report to a person or post, directly and in all. What is inferred is counted apart.")
public record SpanOfControl(@Ignore Below below) {

    @Description("Those who report directly, by lines that sources state.")
    public SpanCount getDirect() {
        return SpanCount.of(direct(false));
    }

    @Description("Everybody below, by lines that sources state.")
    public SpanCount getTotal() {
        return SpanCount.of(all(false));
    }

    @Description("Those who would report directly, by inference only; nobody unless inference was asked for.")
    public SpanCount getImpliedDirect() {
        return SpanCount.of(direct(true));
    }

    @Description("Everybody who would be below by inference only; nobody unless inference was asked for.")
    public SpanCount getImpliedTotal() {
        return SpanCount.of(all(true));
    }

    @Description("How many levels there are below.")
    public int getLevels() {
        List<Subordinate> all = below.list().all();
        return all.isEmpty() ? 0 : all.get(all.size() - 1).depth();
    }

    @Description("Whether all are counted, or why not.")
    public Completeness getCompleteness() {
        return below.completeness();
    }

    private List<Subordinate> direct(boolean inferred) {
        List<Subordinate> direct = new ArrayList<>();
        Unfolding<Subordinate> list = below.list();
        int at = 0;
        for (Subordinate next = list.find(at); next != null && next.depth() == 1; next = list.find(++at)) {
            if (next.inferred() == inferred) {
                direct.add(next);
            }
        }
        return direct;
    }

    private List<Subordinate> all(boolean inferred) {
        return below.list().all().stream()
                .filter(subordinate -> subordinate.inferred() == inferred)
                .toList();
    }
}
