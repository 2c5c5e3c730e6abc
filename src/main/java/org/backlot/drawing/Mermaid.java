package org.backlot.drawing;

/** A sketch as a flowchart in the language of Mermaid. */
final class Mermaid {
    private Mermaid() {}

    static String of(Sketch sketch) {
        StringBuilder text =
                new StringBuilder("---\ntitle: ").append(quoted(sketch.title())).append("\n---\nflowchart LR\n");
        for (Box box : sketch.boxes()) {
            String caption = box.caption() == null ? "" : "<br/>" + escaped(box.caption());
            String label = '"' + escaped(box.name()) + caption + '"';
            text.append("  ")
                    .append(box.key())
                    .append(shaped(box.shape(), label))
                    .append('\n');
            if (box.outside()) {
                text.append("  style ").append(box.key()).append(" stroke-dasharray: 4 3\n");
            }
        }
        for (Line line : sketch.lines()) {
            String label = line.label() == null ? "" : "|\"" + escaped(line.label()) + "\"|";
            boolean dotted = line.doubtful() || !line.inTree();
            text.append("  ").append(line.from().key());
            text.append(line.inTree() ? (dotted ? " -.- " : " --- ") : " -.->").append(label);
            text.append(line.inTree() ? "" : " ").append(line.to().key()).append('\n');
        }
        if (sketch.remark() != null) {
            text.append("  remark[\"").append(escaped(sketch.remark())).append("\"]\n");
        }
        return text.toString();
    }

    private static String shaped(Box.Shape shape, String label) {
        return switch (shape) {
            case ORGANIZATION -> "[" + label + "]";
            case PERSON -> "(" + label + ")";
            case POST -> "{{" + label + "}}";
        };
    }

    /** A text in quotes within the YAML of the title. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Mermaid writes characters that have a meaning of their own as numbers between {@code #} and {@code ;}. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if ("#\"<>&;`\\".indexOf(character) >= 0) {
                escaped.append('#').append(character).append(';');
            } else {
                escaped.appendCodePoint(Character.isISOControl(character) ? ' ' : character);
            }
        });
        return escaped.toString();
    }
}
