package org.backlot.difference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.relay.TwoWayWalk;
import org.jspecify.annotations.Nullable;

/**
 * All relations there are, subject by subject: kinds of subject in their order, subjects by slug, and of each the
 * relations that lead from it in the order of recording. A page reads only as many subjects as it takes to fill it.
 */
record StoreScope(Graph graph) implements Scope {

    @Override
    public Page<RelationChange> page(
            Span span, RelationChangeSelection wanted, @Nullable RelationChangeOrder orderBy, PageRequest request) {
        return Page.of(
                new Changes(span, wanted),
                RelationChangeOrder.of(null, this::subject),
                RelationChangeOrder.of(orderBy, this::subject),
                request);
    }

    /** Slugs hold nothing that sorts before a blank, so that keys ascend as slugs do. */
    private String subject(RelationChange change) {
        return prefix(graph.subject(change.strand().edge().subject()));
    }

    private String key(RelationChange change) {
        return subject(change) + change.strand().key();
    }

    private static String prefix(Subject subject) {
        return subject.kind().ordinal() + subject.entry().slug() + " ";
    }

    private final class Changes implements TwoWayWalk<RelationChange> {
        private final Span span;
        private final RelationChangeSelection wanted;

        Changes(Span span, RelationChangeSelection wanted) {
            this.span = span;
            this.wanted = wanted;
        }

        @Override
        public void from(@Nullable String key, Predicate<? super RelationChange> taker) {
            Arrays.stream(SubjectKind.values())
                    .flatMap(kind -> subjectsFrom(graph.directory(kind).all(), key))
                    .flatMap(this::of)
                    .filter(change -> key == null || key(change).compareTo(key) > 0)
                    .takeWhile(taker)
                    .forEach(taken -> {});
        }

        @Override
        public void back(@Nullable String key, Predicate<? super RelationChange> taker) {
            Arrays.stream(SubjectKind.values())
                    .sorted(Comparator.reverseOrder())
                    .flatMap(kind -> subjectsTo(graph.directory(kind).all(), key))
                    .flatMap(subject -> reversed(of(subject).toList()))
                    .filter(change -> key == null || key(change).compareTo(key) < 0)
                    .takeWhile(taker)
                    .forEach(taken -> {});
        }

        private Stream<RelationChange> of(Subject subject) {
            long number = subject.entry().number();
            Gathering gathering = new Gathering(graph, wanted.kinds());
            gathering.about(subject);
            return wanted.changes(gathering.strands(edge -> edge.subject() == number), span);
        }

        private static Stream<Subject> subjectsFrom(List<Subject> subjects, @Nullable String key) {
            int first = key == null ? 0 : countWhollyBefore(subjects, key);
            return subjects.subList(first, subjects.size()).stream();
        }

        private static Stream<Subject> subjectsTo(List<Subject> subjects, @Nullable String key) {
            int last = key == null ? subjects.size() : Math.min(subjects.size(), countWhollyBefore(subjects, key) + 1);
            return reversed(subjects.subList(0, last));
        }

        private static <T> Stream<T> reversed(List<T> list) {
            return IntStream.range(0, list.size()).mapToObj(i -> list.get(list.size() - 1 - i));
        }

        /** How many of the subjects have all of their keys before this one. */
        private static int countWhollyBefore(List<Subject> subjects, String key) {
            int low = 0;
            int high = subjects.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if ((prefix(subjects.get(middle)) + Character.MAX_VALUE).compareTo(key) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
