package org.backlot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An immutable part of the index: distinct folded texts in their order, who bears each, and in which of them each word
 * stands. Texts and words are known by their places in their lists.
 */
final class Lexicon {
    private final Texts texts;
    private final int[] bearersEnd;
    private final long[] bearers;
    private final String[] words;
    private final int[] placesEnd;
    private final int[] places;

    private Lexicon(List<String> sorted, int[] bearersEnd, long[] bearers) {
        this.texts = Texts.of(sorted);
        this.bearersEnd = bearersEnd;
        this.bearers = bearers;
        WordPlaces found = WordPlaces.in(sorted);
        this.words = found.words();
        this.placesEnd = found.ends();
        this.places = found.places();
    }

    /** Of texts and their bearers, which are taken in the order of their numbers. */
    static Lexicon of(Collection<Entry> entries) {
        Map<String, List<Long>> bearersOf = new TreeMap<>();
        entries.forEach(entry -> bearersOf
                .computeIfAbsent(entry.text(), text -> new ArrayList<>(1))
                .add(entry.bearer()));
        int[] ends = new int[bearersOf.size()];
        long[] all = new long[entries.size()];
        int text = 0;
        int end = 0;
        for (List<Long> of : bearersOf.values()) {
            Collections.sort(of);
            for (long bearer : of) {
                all[end++] = bearer;
            }
            ends[text++] = end;
        }
        return new Lexicon(List.copyOf(bearersOf.keySet()), ends, all);
    }

    /** A text and the number of what bears it. */
    record Entry(String text, long bearer) {}

    /** All that is in it, for making a greater one. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(bearers.length);
        for (int text = 0; text < texts.size(); text++) {
            String is = texts.get(text);
            for (long bearer : bearers(text)) {
                entries.add(new Entry(is, bearer));
            }
        }
        return entries;
    }

    int size() {
        return bearers.length;
    }

    Texts texts() {
        return texts;
    }

    /** What bears a text, in the order of numbers. */
    long[] bearers(int text) {
        return Arrays.copyOfRange(bearers, text == 0 ? 0 : bearersEnd[text - 1], bearersEnd[text]);
    }

    /** The texts in which every word of a phrase stands, however they are arranged. */
    BitSet withWords(Phrase phrase) {
        BitSet all = new BitSet();
        for (int i = 0; i < phrase.words().size(); i++) {
            BitSet one = withWord(phrase.words().get(i), phrase.isOpen(i));
            if (i == 0) {
                all = one;
            } else {
                all.and(one);
            }
            if (all.isEmpty()) {
                return all;
            }
        }
        return all;
    }

    private BitSet withWord(String word, boolean open) {
        BitSet found = new BitSet(texts.size());
        int from = Arrays.binarySearch(words, word);
        int end = from < 0 ? -from - 1 : from + 1;
        if (open) {
            from = from < 0 ? -from - 1 : from;
            end = -Arrays.binarySearch(words, word + Character.MAX_VALUE) - 1;
        }
        for (int at = from; at >= 0 && at < end; at++) {
            add(at, found);
        }
        return found;
    }

    /** For each number of slips up to the most, the texts in which a word of a phrase stands with so many or fewer. */
    BitSet[] withWordLike(String word, boolean open, int most) {
        BitSet[] found = new BitSet[most + 1];
        Arrays.setAll(found, slips -> new BitSet(texts.size()));
        new Spelling(word, open).among(words, (at, edits) -> {
            for (int slips = edits; slips <= most; slips++) {
                add(at, found[slips]);
            }
        });
        return found;
    }

    private void add(int word, BitSet into) {
        for (int i = word == 0 ? 0 : placesEnd[word - 1]; i < placesEnd[word]; i++) {
            into.set(places[i]);
        }
    }
}
