package org.backlot.retraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.backlot.citation.Citation;
import org.backlot.graph.Graph;
import org.backlot.publication.Document;
import org.backlot.publication.Lineage;

/**
 * How far the loss of documents spreads to those that copy or credit them or were written from them. A copy falls with
 * what it copies; a document all of whose sources fall is lost wholly, one some of whose sources do in part. Each
 * document is raised twice at the most, so it ends on circles too.
 */
final class Spread {
    private final Graph graph;
    private final Map<Long, Loss> losses = new LinkedHashMap<>();
    /** Those that are retracted, and their copies: not only what they say falls, but every word they print. */
    private final Set<Long> wordForWord = new HashSet<>();

    Spread(Graph graph, Set<Long> retracted) {
        this.graph = graph;
        Deque<Long> open = new ArrayDeque<>(retracted);
        wordForWord.addAll(retracted);
        retracted.forEach(document -> losses.put(document, Loss.WHOLE));
        while (!open.isEmpty()) {
            for (Document written : graph.writtenFrom(graph.document(open.pop()))) {
                if (raise(written)) {
                    open.add(written.number());
                }
            }
        }
    }

    /** The documents that lose anything, nearest first, with how much. */
    Map<Long, Loss> losses() {
        return losses;
    }

    Loss of(long document) {
        return losses.getOrDefault(document, Loss.NONE);
    }

    /** How much of a citation is lost: of its document's own voice all that the document loses, of others' a part. */
    Loss of(Citation citation) {
        if (wordForWord.contains(citation.document())) {
            return Loss.WHOLE;
        }
        Loss printed = of(citation.document());
        Loss reported = printed == Loss.NONE ? Loss.NONE : Loss.PART;
        return switch (citation.attribution()) {
            case OUTLET -> printed;
            case DOCUMENT -> of(citation.restsOn()).greater(reported);
            case ON_RECORD, ANONYMOUS -> reported;
        };
    }

    private boolean raise(Document document) {
        Loss before = of(document.number());
        boolean copies = copiesWhatFalls(document);
        boolean news = copies && wordForWord.add(document.number());
        Loss loss = copies ? Loss.WHOLE : ofSources(document);
        losses.put(document.number(), before.greater(loss));
        return news || loss.compareTo(before) > 0;
    }

    private boolean copiesWhatFalls(Document document) {
        return document.sources().stream()
                .anyMatch(source ->
                        source.relation() == Lineage.Relation.COPIES && wordForWord.contains(source.source()));
    }

    private Loss ofSources(Document document) {
        boolean any = false;
        boolean all = true;
        for (Lineage source : document.sources()) {
            Loss loss = of(source.source());
            any |= loss != Loss.NONE;
            all &= loss == Loss.WHOLE;
        }
        return !any ? Loss.NONE : all ? Loss.WHOLE : Loss.PART;
    }
}
