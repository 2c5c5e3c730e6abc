package org.backlot.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something in a drawing.
 *
 * @param index its place among the boxes, from 0
 * @param caption the title or role below the name; {@code null} for none
 * @param outside whether it stands beside the tree, since only a link leads to it
 */
record Box(int index, Shape shape, String name, @Nullable String caption, boolean outside) {

    /** What is drawn differently. */
    enum Shape {
        ORGANIZATION,
        PERSON,
        POST
    }

    /** How it is called in the text of a drawing. */
    String key() {
        return "n" + index;
    }
}
