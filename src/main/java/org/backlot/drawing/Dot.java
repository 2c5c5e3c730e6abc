package org.backlot.drawing;

/** A sketch as a directed graph in the language of Graphviz. */
final class Dot {
    private Dot() {}

    static String of(Sketch sketch) {
        StringBuilder text = new StringBuilder("digraph chart {\n  graph [rankdir=LR, labelloc=t, label=")
                .append(quoted(sketch.title()))
                .append(
                        "]\n  node [shape=box, fontname=\"Helvetica\"]\n  edge [arrowhead=none, fontname=\"Helvetica\"]\n");
        for (Box box : sketch.boxes()) {
            String label = box.caption() == null ? box.name() : box.name() + "\n" + box.caption();
            text.append("  ").append(box.key()).append(" [label=").append(quoted(label));
            text.append(style(box)).append("]\n");
        }
        for (Line line : sketch.lines()) {
            text.append("  ")
                    .append(line.from().key())
                    .append(" -> ")
                    .append(line.to().key());
            text.append(" [tooltip=").append(quoted(line.sureness()));
            if (line.doubtful()) {
                text.append(", style=dashed");
            }
            if (line.label() != null) {
                text.append(", label=").append(quoted(line.label()));
                text.append(line.doubtful() ? "" : ", style=dotted").append(", arrowhead=open, constraint=false");
            }
            text.append("]\n");
        }
        if (sketch.remark() != null) {
            text.append("  remark [shape=note, label=")
                    .append(quoted(sketch.remark()))
                    .append("]\n");
        }
        return text.append("}\n").toString();
    }

    private static String style(Box box) {
        String style = switch (box.shape()) {
            case ORGANIZATION -> box.outside() ? "dashed" : "";
            case PERSON -> box.outside() ? "rounded,dashed" : "rounded";
            case POST -> box.outside() ? "diagonals,dashed" : "diagonals";
        };
        return style.isEmpty() ? "" : ", style=\"" + style + '"';
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
