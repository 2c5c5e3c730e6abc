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
    public List<T> next(Graph graph) {
        List<T> told = new ArrayList<>();
        for (Subject subject : graph.subjectsAfter(last)) {
            last = subject.entry().number();
            if (type.isInstance(subject) && wanted.test(type.cast(subject), graph)) {
                told.add(type.cast(subject));
            }
        }
        sequence = graph.sequence();
        return told;
    }

    @Override
    public boolean isUpToDate(Graph graph) {
        return sequence >= graph.sequence();
    }
}
