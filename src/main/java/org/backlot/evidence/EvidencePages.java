package org.backlot.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backlot.citation.Citation;
import org.backlot.citation.CitationConnection;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Graph;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.SortedLists;
import org.jspecify.annotations.Nullable;

/** Pages of claims at a moment and of citations, with the filters and orders that all of their lists take. */
public final class EvidencePages {
    /** How their lists describe the filter. */
    public static final String WHERE = "Only those to which all of these apply.";

    /** How their lists describe the order. */
    public static final String ORDER = "In which order; in that of recording when absent.";

    /** How lists of origins describe it. */
    public static final String CITED = "In which order; in that of the citations when absent.";

    /** How those of them describe it that begin with the strongest. */
    public static final String STRONGEST = "In which order; the strongest first when absent.";

    private EvidencePages() {}

    /** @param held in the order of recording */
    public static <V extends ClaimAt> Page<V> of(
            List<V> held, @Nullable ClaimAtFilter where, @Nullable ClaimAtOrder orderBy, PageRequest request) {
        return of(held, view -> view, admitted(where), orderBy, request);
    }

    /** @param claims in any order; the strongest come first if no other order is given */
    public static <V extends ClaimAt> Page<V> strongest(
            List<V> claims, @Nullable ClaimAtFilter where, @Nullable ClaimAtOrder orderBy, PageRequest request) {
        ClaimAtOrder order = orderBy == null ? ClaimAtOrder.STRONGEST_FIRST : orderBy;
        return of(SortedLists.sort(claims, order.field()::key), order, view -> view, admitted(where), request);
    }

    /**
     * A page of what is told of claims, one entry for each.
     *
     * @param list in the order of recording of the claims
     * @param claim gives the claim of an entry
     */
    public static <T> Page<T> of(
            List<T> list,
            Function<? super T, ? extends ClaimAt> claim,
            Predicate<? super T> wanted,
            @Nullable ClaimAtOrder orderBy,
            PageRequest request) {
        ClaimAtOrder order = orderBy == null ? ClaimAtOrder.USUAL : orderBy;
        boolean sorted = order.field() == ClaimAtOrderField.RECORDED_AT;
        List<T> inOrder =
                sorted ? list : SortedLists.sort(list, entry -> order.field().key(claim.apply(entry)));
        return of(inOrder, order, claim, wanted, request);
    }

    private static <T> Page<T> of(
            List<T> inOrder,
            ClaimAtOrder order,
            Function<? super T, ? extends ClaimAt> claim,
            Predicate<? super T> wanted,
            PageRequest request) {
        KeyOrder<T> keys =
                KeyOrder.of(order.field().name(), entry -> order.field().key(claim.apply(entry)), order.direction());
        return Page.of(inOrder, keys, wanted, request);
    }

    private static Predicate<ClaimAt> admitted(@Nullable ClaimAtFilter where) {
        ClaimAtFilter filter = where == null ? ClaimAtFilter.NONE : where;
        return filter::admits;
    }

    /** Of the origins of citations, in the order of their keys. */
    public static OriginConnection origins(
            List<TracedOrigin> traced,
            @Nullable OriginFilter where,
            @Nullable OriginOrder orderBy,
            PageRequest request) {
        OriginFilter filter = where == null ? OriginFilter.NONE : where;
        KeyOrder<TracedOrigin> order = OriginOrder.of(orderBy);
        return new OriginConnection(Page.of(SortedLists.sort(traced, order.key()), order, filter::admits, request));
    }

    /** @param citations in the order of recording */
    public static CitationConnection of(
            List<Citation> citations,
            Predicate<Citation> seen,
            Graph graph,
            @Nullable CitationFilter where,
            @Nullable CitationOrder orderBy,
            PageRequest request) {
        return new CitationConnection(cited(citations, citation -> citation, seen, graph, where, orderBy, request));
    }

    /**
     * A page of what is told of citations, one entry for each.
     *
     * @param list in the order of recording of the citations
     * @param citation gives the citation of an entry
     */
    public static <T> Page<T> cited(
            List<T> list,
            Function<? super T, Citation> citation,
            Predicate<? super T> seen,
            Graph graph,
            @Nullable CitationFilter where,
            @Nullable CitationOrder orderBy,
            PageRequest request) {
        CitationFilter filter = where == null ? CitationFilter.NONE : where;
        filter.check(graph);
        CitationOrder given = orderBy == null ? CitationOrder.USUAL : orderBy;
        KeyOrder<T> order = KeyOrder.of(
                given.field().name(), entry -> given.field().key(citation.apply(entry), graph), given.direction());
        boolean sorted = given.field() == CitationOrderField.RECORDED_AT;
        return Page.of(
                sorted ? list : SortedLists.sort(list, order.key()),
                order,
                entry -> seen.test(entry) && filter.admits(citation.apply(entry), graph),
                request);
    }
}
