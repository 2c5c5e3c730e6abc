package org.backlot.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Printed words made comparable: case, punctuation, plural and usual abbreviations make no difference. */
final class Wording {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "and", "inc", "llc", "ltd", "corp");
    private static final Map<String, String> LONG_FORMS = Map.ofEntries(
            Map.entry("tv", "television"),
            Map.entry("evp", "executive vice president"),
            Map.entry("svp", "senior vice president"),
            Map.entry("vp", "vice president"),
            Map.entry("ceo", "chief executive officer"),
            Map.entry("coo", "chief operating officer"),
            Map.entry("cfo", "chief financial officer"),
            Map.entry("cto", "chief technology officer"),
            Map.entry("cco", "chief creative officer"),
            Map.entry("cmo", "chief marketing officer"),
            Map.entry("md", "managing director"),
            Map.entry("sr", "senior"),
            Map.entry("exec", "executive"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairman", "chair"),
            Map.entry("chairperson", "chair"));

    private Wording() {}

    /** The words that count, in their order. */
    static List<String> words(String printed) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(printed.toLowerCase(Locale.ROOT).replace(".", ""))) {
            for (String part : LONG_FORMS.getOrDefault(word, word).split(" ")) {
                if (!part.isEmpty() && !EMPTY_WORDS.contains(part)) {
                    words.add(singular(part));
                }
            }
        }
        return words;
    }

    /**
     * Whether two names share so many words that two sources may mean one thing by them: two or more, and at least half
     * of all words in both.
     */
    static boolean mayNameOne(String one, String other) {
        Set<String> all = new HashSet<>(words(one));
        Set<String> shared = new HashSet<>(all);
        Set<String> others = new HashSet<>(words(other));
        shared.retainAll(others);
        all.addAll(others);
        return shared.size() >= 2 && shared.size() * 2 >= all.size();
    }

    /** Whether each word of the shorter stands in the longer, whole or begun, in the same order. */
    static boolean shortens(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && word.startsWith(shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
