package org.backlot.alert;

import java.util.List;
import org.backlot.graph.Graph;

/**
 * What one reader waits for, found in the graph itself: whoever is slow keeps a place in it, and no queue.
 *
 * @param <T> what is told
 */
interface News<T> {
    /** How many entries at the most are looked at in one go. */
    int STRETCH = 500;

    /**
     * Goes back, before the first call, until so many of what was recorded last come first, as far as they lie among
     * the last {@value #STRETCH} entries.
     */
    News<T> goBack(Graph graph, int last);

    /**
     * What is new in a graph since the last call, in the order of recording. A call looks at so many entries at the
     * most, and the next goes on after them.
     */
    List<T> next(Graph graph);

    /** Whether there is nothing further in that graph. */
    boolean isUpToDate(Graph graph);
}
