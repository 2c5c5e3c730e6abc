package org.backlot.drawing;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.abego.treelayout.Configuration.AlignmentInLevel;
import org.abego.treelayout.Configuration.Location;
import org.abego.treelayout.NodeExtentProvider;
import org.abego.treelayout.TreeLayout;
import org.abego.treelayout.util.DefaultConfiguration;
import org.abego.treelayout.util.DefaultTreeForTreeLayout;

/**
 * Where the boxes of a tree stand, in pixels, the root at the left; and below them lines of text.
 */
final class Plan {
    static final int MARGIN = 24;
    static final int LINE_HEIGHT = 18;
    private static final int BETWEEN_LEVELS = 56;
    private static final int BETWEEN_BOXES = 12;
    private static final int LEAST_WIDTH = 80;

    private final Map<Box, Rectangle2D> places = new HashMap<>();
    private final int textFrom;
    private final int width;
    private final int height;

    private Plan(Sketch sketch, List<String> text) {
        TreeLayout<Box> layout = new TreeLayout<>(
                tree(sketch),
                new Extents(),
                new DefaultConfiguration<>(BETWEEN_LEVELS, BETWEEN_BOXES, Location.Left, AlignmentInLevel.TowardsRoot));
        layout.getNodeBounds().forEach((box, bounds) -> put(box, bounds.getX(), bounds.getY()));
        Rectangle2D bounds = layout.getBounds();
        textFrom = (int) Math.ceil(bounds.getMaxY()) + MARGIN + 4 * LINE_HEIGHT;
        double widest = Math.max(bounds.getMaxX(), textWidth(sketch.title()) * 1.3);
        width = (int) Math.ceil(text.stream().mapToDouble(Plan::textWidth).reduce(widest, Math::max)) + 2 * MARGIN;
        height = textFrom + text.size() * LINE_HEIGHT;
    }

    static Plan of(Sketch sketch, List<String> text) {
        return new Plan(sketch, text);
    }

    /** Whether it has a place: what only links lead to has none. */
    boolean has(Box box) {
        return places.containsKey(box);
    }

    Rectangle2D place(Box box) {
        return Objects.requireNonNull(places.get(box));
    }

    /** Where the first line of text stands. */
    int textFrom() {
        return textFrom;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private void put(Box box, double x, double y) {
        int below = 2 * LINE_HEIGHT;
        places.put(box, new Rectangle2D.Double(x + MARGIN, y + MARGIN + below, width(box), height(box)));
    }

    private static DefaultTreeForTreeLayout<Box> tree(Sketch sketch) {
        List<Box> boxes = sketch.boxes();
        DefaultTreeForTreeLayout<Box> tree = new DefaultTreeForTreeLayout<>(boxes.get(0));
        for (Line line : sketch.lines()) {
            if (line.inTree()) {
                tree.addChild(line.from(), line.to());
            }
        }
        return tree;
    }

    private static double width(Box box) {
        double caption = box.caption() == null ? 0 : textWidth(box.caption());
        return Math.max(LEAST_WIDTH, Math.max(textWidth(box.name()), caption) + LINE_HEIGHT);
    }

    private static double height(Box box) {
        return (box.caption() == null ? 1 : 2) * LINE_HEIGHT + 8;
    }

    /** A little more than the text takes in usual fonts of 13 pixels: what has no spaces between letters is wider. */
    private static double textWidth(String text) {
        return text.codePoints()
                .mapToDouble(character ->
                        Character.isIdeographic(character) ? 14 : Character.isUpperCase(character) ? 9.5 : 7.4)
                .sum();
    }

    private static final class Extents implements NodeExtentProvider<Box> {
        @Override
        public double getWidth(Box box) {
            return width(box);
        }

        @Override
        public double getHeight(Box box) {
            return height(box);
        }
    }
}
