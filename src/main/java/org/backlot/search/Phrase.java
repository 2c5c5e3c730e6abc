package org.backlot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, folded and in words, and how well a text matches it. The better the match, the lower its rank:
 * the same text, a text that goes on from there, a text with all of its words, then texts by the number of slips of
 * spelling. Words that were run together or torn apart count as one slip.
 *
 * @param open whether the last word may still be incomplete
 */
record Phrase(String text, List<String> words, boolean open) {
    static final int EXACT = 0;
    static final int STARTS = 1;
    static final int WORDS = 2;
    /** The worst rank: three slips. Above {@link #WORDS} each slip is one more. */
    static final int LAST = 5;

    /** The rank of a text that does not match. */
    static final int NONE = -1;

    private static final int MOST_RESPELT = 8;

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String typed, boolean open) {
        String text = Folding.of(typed);
        return new Phrase(text, text.isEmpty() ? List.of() : List.of(text.split(" ", -1)), open);
    }

    /** Nothing was typed that could be looked for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How other texts begin that go on from this one. */
    String beginning() {
        return open ? text : text + " ";
    }

    boolean isOpen(int word) {
        return open && word == words.size() - 1;
    }

    /** The rank of a folded text; {@link #NONE} where it does not match. */
    int rank(String folded) {
        int strict = strictRank(folded);
        if (strict != NONE) {
            return strict;
        }
        int slips = slips(List.of(folded.split(" ", -1)));
        return slips > LAST - WORDS ? NONE : WORDS + slips;
    }

    /** The same where a slip of spelling counts as no match. */
    int strictRank(String folded) {
        if (folded.equals(text)) {
            return EXACT;
        }
        if (folded.startsWith(beginning())) {
            return STARTS;
        }
        return isIn(List.of(folded.split(" ", -1))) ? WORDS : NONE;
    }

    private int slips(List<String> given) {
        if (respellings().stream().anyMatch(respelling -> respelling.isIn(given))) {
            return 1;
        }
        int slips = 0;
        for (int i = 0; i < words.size() && slips <= LAST - WORDS; i++) {
            Spelling spelling = new Spelling(words.get(i), isOpen(i));
            int nearest = Spelling.FAR;
            for (String word : given) {
                nearest = Math.min(nearest, spelling.edits(word));
            }
            slips += nearest == Spelling.FAR ? LAST : nearest;
        }
        return slips;
    }

    private boolean isIn(List<String> given) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean beginning = isOpen(i);
            if (given.stream().noneMatch(other -> beginning ? other.startsWith(word) : other.equals(word))) {
                return false;
            }
        }
        return true;
    }

    /** The same letters with one space more or one less; of a long phrase there are none. */
    List<Phrase> respellings() {
        List<Phrase> respellings = new ArrayList<>();
        if (words.size() > MOST_RESPELT) {
            return respellings;
        }
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                respellings.add(with(i - 1, i + 1, words.get(i - 1) + words.get(i)));
            }
            String word = words.get(i);
            for (int at = 2; at <= word.length() - 2; at++) {
                respellings.add(with(i, i + 1, word.substring(0, at), word.substring(at)));
            }
        }
        return respellings;
    }

    private Phrase with(int from, int to, String... instead) {
        List<String> other = new ArrayList<>(words.subList(0, from));
        other.addAll(List.of(instead));
        other.addAll(words.subList(to, words.size()));
        return new Phrase(String.join(" ", other), other, open);
    }
}
