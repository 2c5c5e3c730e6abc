package org.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.naming.NameKind;

/** The index finds what a look at every name would, in the same order, however it came about and is paged through. */
class SearchPropertyTest {
    private static final int PEOPLE = 12;
    private static final String DAY = "2024-01-10";

    @Property(tries = 150)
    void theIndexFindsWhatALookAtEveryNameFinds(
            @ForAll("names") List<String> names, @ForAll("phrase") String phrase, @ForAll boolean open) {
        Moment moment = story(names).on(DAY);

        List<String> found = new ArrayList<>();
        search(SearchIndex.EMPTY.of(moment.graph()), phrase, open, moment).from(null, hit -> found.add(shown(hit)));

        assertThat(found).containsExactlyElementsOf(byLookingAtAll(names, Phrase.of(phrase, open)));
    }

    @Property(tries = 60)
    void anIndexThatGrewFindsTheSame(
            @ForAll("names") List<String> names,
            @ForAll("phrase") String phrase,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        SearchIndex grown = SearchIndex.EMPTY;
        for (int until = 0; until < names.size(); until += step) {
            grown = grown.of(story(names.subList(0, until)).graph());
        }
        Graph graph = story(names).graph();
        Moment moment = story(names).on(DAY);
        grown = grown.of(graph);

        assertThat(all(search(grown, phrase, false, moment)))
                .isEqualTo(all(search(SearchIndex.EMPTY.of(graph), phrase, false, moment)));
    }

    @Property(tries = 60)
    void itGoesOnAfterAnyHit(@ForAll("names") List<String> names, @ForAll("phrase") String phrase) {
        Moment moment = story(names).on(DAY);
        Search search = search(SearchIndex.EMPTY.of(moment.graph()), phrase, false, moment);
        List<Hit> all = all(search);
        for (int i = 0; i < all.size(); i++) {
            List<Hit> rest = new ArrayList<>();
            search.from(all.get(i).key().print(), rest::add);
            assertThat(rest).isEqualTo(all.subList(i + 1, all.size()));
        }
    }

    /** Each person by the best of the names and the label; of a name borne by several, the one recorded first. */
    private static List<String> byLookingAtAll(List<String> names, Phrase phrase) {
        Map<Integer, String> best = new LinkedHashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            String label = "label of zzzzzz" + i;
            int rank = phrase.isEmpty() ? Phrase.NONE : phrase.rank(label);
            if (rank != Phrase.NONE) {
                best.put(i, "%d %s %05d".formatted(rank, label, SearchIndex.LABELS + i + 1));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            int rank = phrase.isEmpty() ? Phrase.NONE : phrase.rank(names.get(i));
            if (rank != Phrase.NONE) {
                best.merge(
                        i % PEOPLE,
                        "%d %s %05d".formatted(rank, names.get(i), i + 1),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        List<String> sorted = best.values().stream().sorted().toList();
        boolean strict = !sorted.isEmpty() && sorted.get(0).charAt(0) <= '0' + Phrase.WORDS;
        return sorted.stream()
                .filter(hit -> !phrase.open() || !strict || hit.charAt(0) <= '0' + Phrase.WORDS)
                .toList();
    }

    private static String shown(Hit hit) {
        return "%d %s %05d"
                .formatted(
                        HitKey.rank(hit.key().stage()),
                        hit.key().text(),
                        hit.key().bearer());
    }

    private static List<Hit> all(Search search) {
        List<Hit> all = new ArrayList<>();
        search.from(null, all::add);
        return all;
    }

    private static Search search(SearchIndex index, String phrase, boolean open, Moment moment) {
        return new Search(index, Phrase.of(phrase, open), moment, SearchFilter.NONE);
    }

    private static Story story(List<String> names) {
        Story story = new Story();
        for (int i = 0; i < PEOPLE; i++) {
            story.people("zzzzzz" + i);
        }
        for (int i = 0; i < names.size(); i++) {
            story.naming("zzzzzz" + i % PEOPLE, names.get(i), NameKind.OFFICIAL).cited("thewrap 2024-01-10");
        }
        return story;
    }

    @Provide
    Arbitrary<List<String>> names() {
        return phrase().list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> phrase() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(7);
        return Combinators.combine(word, word, Arbitraries.of(1, 2, 2))
                .as((one, other, count) -> count == 1 ? one : one + " " + other);
    }
}
