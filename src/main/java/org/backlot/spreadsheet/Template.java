package org.backlot.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with columns in braces, such as {@code {body}/{post}}, that each row fills in; or several, in their order. */
final class Template {
    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]*)}");

    private final List<List<Piece>> choices;

    private record Piece(String text, boolean column) {}

    private Template(List<List<Piece>> choices) {
        this.choices = choices;
    }

    static Template parse(String text) {
        return parse(List.of(text));
    }

    /** The first of these that a row can fill in. */
    static Template parse(List<String> texts) {
        return new Template(texts.stream().map(Template::pieces).toList());
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher columns = COLUMN.matcher(text);
        int end = 0;
        while (columns.find()) {
            if (columns.start() > end) {
                pieces.add(new Piece(text.substring(end, columns.start()), false));
            }
            pieces.add(new Piece(columns.group(1).strip(), true));
            end = columns.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return List.copyOf(pieces);
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (List<Piece> pieces : choices) {
            pieces.stream().filter(Piece::column).forEach(piece -> columns.add(piece.text()));
        }
        return columns;
    }

    /** The text for a row; null where every choice has a column that is blank there. */
    @Nullable
    String fill(Row row) {
        for (List<Piece> pieces : choices) {
            String filled = fill(pieces, row);
            if (filled != null) {
                return filled;
            }
        }
        return null;
    }

    private static @Nullable String fill(List<Piece> pieces, Row row) {
        if (pieces.size() == 1) {
            Piece only = pieces.get(0);
            String text = only.column() ? row.cell(only.text()) : only.text();
            return text.isEmpty() ? null : text;
        }
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) {
            String text = piece.column() ? row.cell(piece.text()) : piece.text();
            if (text.isEmpty()) {
                return null;
            }
            filled.append(text);
        }
        return filled.toString();
    }
}
