package org.backlot.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One phrase in one part of the index. What is dear to find is found when it is first asked for. */
final class Lookup {
    private static final int MOST_SLIPS = Phrase.LAST - Phrase.WORDS;

    private final Phrase phrase;
    private final Lexicon part;
    private final int exact;
    private final int startsFrom;
    private final int startsTo;
    private BitSet @Nullable [] bySlips;

    Lookup(Phrase phrase, Lexicon part) {
        this.phrase = phrase;
        this.part = part;
        Texts texts = part.texts();
        int at = texts.countBelow(phrase.text());
        this.exact = at < texts.size() && texts.get(at).equals(phrase.text()) ? at : -1;
        int from = phrase.open() ? at : texts.countBelow(phrase.beginning());
        this.startsFrom = from == exact ? from + 1 : from;
        this.startsTo = Math.max(startsFrom, texts.countUpTo(phrase.beginning()));
    }

    Lexicon part() {
        return part;
    }

    /** Gives the next text of a rank at a place or after it; -1 where there is none. */
    IntUnaryOperator ofRank(int rank) {
        return switch (rank) {
            case Phrase.EXACT -> from -> from <= exact ? exact : -1;
            case Phrase.STARTS -> from -> Math.max(from, startsFrom) < startsTo ? Math.max(from, startsFrom) : -1;
            case Phrase.WORDS -> withoutStarts(part.withWords(phrase))::nextSetBit;
            default -> withSlips(rank - Phrase.WORDS)::nextSetBit;
        };
    }

    private BitSet withoutStarts(BitSet texts) {
        texts.clear(startsFrom, startsTo);
        if (exact >= 0) {
            texts.clear(exact);
        }
        return texts;
    }

    private BitSet withSlips(int slips) {
        BitSet[] all = bySlips == null ? bySlips() : bySlips;
        bySlips = all;
        BitSet exactly = (BitSet) all[slips].clone();
        exactly.andNot(all[slips - 1]);
        return exactly;
    }

    /** For each number of slips, the texts that match with so many or fewer. */
    private BitSet[] bySlips() {
        BitSet[] all = new BitSet[MOST_SLIPS + 1];
        Arrays.setAll(all, slips -> everything());
        List<String> words = phrase.words();
        for (int i = 0; i < words.size(); i++) {
            BitSet[] one = part.withWordLike(words.get(i), phrase.isOpen(i), MOST_SLIPS);
            BitSet[] both = new BitSet[all.length];
            for (int slips = 0; slips < all.length; slips++) {
                both[slips] = both(all, one, slips);
            }
            all = both;
        }
        for (Phrase respelling : phrase.respellings()) {
            BitSet respelt = part.withWords(respelling);
            for (int slips = 1; slips < all.length; slips++) {
                all[slips].or(respelt);
            }
        }
        return all;
    }

    private static BitSet both(BitSet[] some, BitSet[] others, int slips) {
        BitSet both = new BitSet();
        for (int of = 0; of <= slips; of++) {
            BitSet met = (BitSet) some[slips - of].clone();
            met.and(others[of]);
            both.or(met);
        }
        return both;
    }

    private BitSet everything() {
        BitSet everything = new BitSet();
        everything.set(0, part.texts().size());
        return everything;
    }
}
