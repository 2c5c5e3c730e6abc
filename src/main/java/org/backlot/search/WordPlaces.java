package org.backlot.search;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which texts each word stands, as one array.
 *
 * @param words distinct, in their order
 * @param ends where the places of each word end
 * @param places of texts, ascending for each word
 */
record WordPlaces(String[] words, int[] ends, int[] places) {

    static WordPlaces in(List<String> texts) {
        Map<String, int[]> counts = new HashMap<>();
        texts.forEach(text -> {
            for (String word : text.split(" ", -1)) {
                counts.computeIfAbsent(word, key -> new int[1])[0]++;
            }
        });
        String[] words = counts.keySet().toArray(String[]::new);
        Arrays.sort(words);
        int[] ends = new int[words.length];
        int end = 0;
        for (int i = 0; i < words.length; i++) {
            int[] count = requireNonNull(counts.get(words[i]));
            int from = end;
            end += count[0];
            ends[i] = end;
            count[0] = from;
        }
        int[] places = new int[end];
        for (int text = 0; text < texts.size(); text++) {
            for (String word : texts.get(text).split(" ", -1)) {
                places[requireNonNull(counts.get(word))[0]++] = text;
            }
        }
        return new WordPlaces(words, ends, places);
    }
}
