package org.backlot.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;

/** The subjects of a type that were recorded after a graph. */
final class NewSubjects<T extends Subject> implements News<T> {
    private final Class<T> type;
    private final BiPredicate<T, Graph> wanted;
    private long last;
    private long sequence;

    NewSubjects(Graph since, Class<T> type, BiPredicate<T, Graph> wanted) {
        this.type = type;
        this.wanted = wanted;
        this.last = since.lastSubject();
        this.sequence = since.sequence();
    }

    @Override
    public NewSubjects<T> goBack(Graph graph, int count) {
        long lowest = Math.max(0, last - STRETCH);
        List<T> before = wanted(graph.subjectsAfter(lowest), graph);
        int told = Math.min(count, before.size());
        if (told > 0) {
            last = before.get(before.size() - told).entry().number() - 1;
            sequence = -1;
        }
        return this;
    }

    @Override
    public List<T> next(Graph graph) {
        List<Subject> after = graph.subjectsAfter(last);
        if (!after.isEmpty()) {
            last = after.get(after.size() - 1).entry().number();
        }
        sequence = graph.sequence();
        return wanted(after, graph);
    }

    private List<T> wanted(List<Subject> subjects, Graph graph) {
        List<T> found = new ArrayList<>();
        for (Subject subject : subjects) {
            if (type.isInstance(subject) && wanted.test(type.cast(subject), graph)) {
                found.add(type.cast(subject));
            }
        }
        return found;
    }

    @Override
    public boolean isUpToDate(Graph graph) {
        return sequence >= graph.sequence();
    }
}
