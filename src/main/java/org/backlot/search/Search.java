package org.backlot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.backlot.graph.Moment;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Page;
import org.jspecify.annotations.Nullable;

/**
 * One search: the subjects that were known at a moment by what matches a phrase, each once, under the best of its
 * matches. Its cost is that of the entries that it passes; it begins at any hit without passing those before.
 *
 * <p>A phrase whose last word may be incomplete is looked for with slips of spelling only where nothing matches it as
 * it is.
 */
final class Search implements Page.Walk<Hit> {
    private final Phrase phrase;
    private final SearchFilter where;
    private final Bearings bearings;
    private final List<List<Lookup>> lookups = new ArrayList<>();

    /** @throws Refusal when the filter names an organization that there is not */
    Search(SearchIndex index, Phrase phrase, Moment moment, SearchFilter where) {
        this.phrase = phrase;
        this.where = where;
        this.bearings = new Bearings(phrase, moment, where.wanted(moment));
        for (SearchIndex.Field field : SearchIndex.Field.values()) {
            lookups.add(index.parts(field).stream()
                    .map(part -> new Lookup(phrase, part))
                    .toList());
        }
    }

    @Override
    public void from(@Nullable String after, Predicate<? super Hit> taker) {
        HitKey begin = HitKey.parse(after);
        if (!phrase.isEmpty()) {
            new Run(begin, taker).go();
        }
    }

    /** One walk over the hits. */
    private final class Run {
        private final @Nullable HitKey after;
        private final Predicate<? super Hit> taker;
        private boolean found;
        private boolean enough;

        Run(@Nullable HitKey after, Predicate<? super Hit> taker) {
            this.after = after;
            this.taker = taker;
            this.found = after != null && HitKey.rank(after.stage()) <= Phrase.WORDS;
        }

        void go() {
            for (int stage = after == null ? 0 : after.stage(); stage < HitKey.STAGES && !enough; stage++) {
                boolean slips = HitKey.rank(stage) > Phrase.WORDS;
                if (slips && phrase.open() && found) {
                    return;
                }
                stage(stage);
            }
        }

        private void stage(int stage) {
            String from = after != null && after.stage() == stage ? after.text() : "";
            List<Course> courses = new ArrayList<>();
            for (Lookup lookup : lookups.get(HitKey.field(stage).ordinal())) {
                courses.add(new Course(lookup.part(), lookup.ofRank(HitKey.rank(stage)), from));
            }
            for (String text = least(courses); text != null && !enough; text = least(courses)) {
                text(stage, text, bearers(courses, text));
            }
        }

        private void text(int stage, String text, long[] bearers) {
            boolean resumed = after != null && after.isOfText(stage, text);
            for (boolean current : new boolean[] {true, false}) {
                for (int i = 0; i < bearers.length && !enough; i++) {
                    HitKey key = new HitKey(stage, text, current, bearers[i]);
                    boolean passed = resumed && after != null && key.compareTo(after) <= 0;
                    Hit hit = passed ? null : bearings.find(key);
                    if (hit != null && where.admits(hit)) {
                        found |= HitKey.rank(stage) <= Phrase.WORDS;
                        enough = !taker.test(hit);
                    }
                }
            }
        }
    }

    private static @Nullable String least(List<Course> courses) {
        String least = null;
        for (Course course : courses) {
            if (course.text != null && (least == null || course.text.compareTo(least) < 0)) {
                least = course.text;
            }
        }
        return least;
    }

    /** What bears a text, over all parts; the courses that stand there go on. */
    private static long[] bearers(List<Course> courses, String text) {
        long[] all = {};
        for (Course course : courses) {
            if (text.equals(course.text)) {
                long[] more = course.part.bearers(course.at);
                long[] longer = Arrays.copyOf(all, all.length + more.length);
                System.arraycopy(more, 0, longer, all.length, more.length);
                all = longer;
                course.goOn(course.at + 1);
            }
        }
        Arrays.sort(all);
        return all;
    }

    /** The way through the texts of one part that match at one stage. */
    private static final class Course {
        private final Lexicon part;
        private final IntUnaryOperator matching;
        private int at;
        private @Nullable String text;

        Course(Lexicon part, IntUnaryOperator matching, String from) {
            this.part = part;
            this.matching = matching;
            goOn(from.isEmpty() ? 0 : part.texts().countBelow(from));
        }

        final void goOn(int from) {
            at = matching.applyAsInt(from);
            text = at < 0 ? null : part.texts().get(at);
        }
    }
}
