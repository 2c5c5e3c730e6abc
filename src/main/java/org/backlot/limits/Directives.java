package org.backlot.limits;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts directives as they are written. */
final class Directives {
    private Directives() {}

    static int in(Document document) {
        int count = 0;
        Deque<Node<?>> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            count += node instanceof Directive ? 1 : 0;
            for (Node<?> child : node.getChildren()) {
                open.push(child);
            }
        }
        return count;
    }
}
