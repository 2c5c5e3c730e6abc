package org.backlot.search;

import java.util.ArrayList;
import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.jspecify.annotations.Nullable;

/**
 * Every name and title in a graph, found by how it is written; an immutable value, of which the next one takes in what
 * joined the graph meanwhile. Nothing in it is judged: whether a claim stands, and whom it is about, is asked of the
 * graph of the one who searches, which may be an earlier or a later one.
 *
 * <p>It consists of parts of falling size. What joins makes a small one, and parts of like size are put together, so
 * that there are never many of them and each entry is rarely moved.
 */
final class SearchIndex {
    static final SearchIndex EMPTY = new SearchIndex(0, null, 0, List.of(), List.of());

    /** Above all numbers of claims: a bearer from here on is a subject with its label. */
    static final long LABELS = 1L << 62;

    private static final int LIKE = 4;

    private final long sequence;
    private final @Nullable Claim lastClaim;
    private final long lastSubject;
    private final List<Lexicon> names;
    private final List<Lexicon> titles;

    private SearchIndex(
            long sequence, @Nullable Claim lastClaim, long lastSubject, List<Lexicon> names, List<Lexicon> titles) {
        this.sequence = sequence;
        this.lastClaim = lastClaim;
        this.lastSubject = lastSubject;
        this.names = names;
        this.titles = titles;
    }

    /** Number of the last committed write that is in it. */
    long sequence() {
        return sequence;
    }

    /** The parts in which what is written of a field stands. */
    List<Lexicon> parts(Field field) {
        return switch (field) {
            case NAME -> names;
            case TITLE -> titles;
        };
    }

    /** What texts are: names before titles, where they match equally well. */
    enum Field {
        NAME,
        TITLE
    }

    /** The index of a later graph; made anew where that graph did not come out of the last one. */
    SearchIndex of(Graph graph) {
        boolean goesOn = lastClaim == null || graph.findClaim(lastClaim.entry().number()) == lastClaim;
        return goesOn ? next(graph) : EMPTY.next(graph);
    }

    private SearchIndex next(Graph graph) {
        List<Lexicon.Entry> moreNames = new ArrayList<>();
        List<Lexicon.Entry> moreTitles = new ArrayList<>();
        long subjects = lastSubject;
        for (Subject subject : graph.subjectsAfter(lastSubject)) {
            subjects = subject.entry().number();
            add(subject.getLabel(), LABELS + subjects, moreNames);
        }
        List<Claim> claims = graph.claims();
        for (int i = claims.size() - 1; i >= 0 && claims.get(i) != lastClaim; i--) {
            Claim claim = claims.get(i);
            if (claim instanceof Naming naming) {
                add(naming.name(), claim.entry().number(), moreNames);
            } else if (claim instanceof Position position && position.title() != null) {
                add(position.title(), claim.entry().number(), moreTitles);
            }
        }
        Claim last = claims.isEmpty() ? lastClaim : claims.get(claims.size() - 1);
        return new SearchIndex(graph.sequence(), last, subjects, joined(names, moreNames), joined(titles, moreTitles));
    }

    private static void add(String written, long bearer, List<Lexicon.Entry> to) {
        String folded = Folding.of(written);
        if (!folded.isEmpty()) {
            to.add(new Lexicon.Entry(folded, bearer));
        }
    }

    private static List<Lexicon> joined(List<Lexicon> parts, List<Lexicon.Entry> more) {
        if (more.isEmpty()) {
            return parts;
        }
        List<Lexicon> kept = new ArrayList<>(parts);
        List<Lexicon.Entry> joining = more;
        while (!kept.isEmpty() && kept.get(kept.size() - 1).size() <= LIKE * joining.size()) {
            joining.addAll(kept.remove(kept.size() - 1).entries());
        }
        kept.add(Lexicon.of(joining));
        return List.copyOf(kept);
    }
}
