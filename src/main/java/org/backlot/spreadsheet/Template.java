package org.backlot.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with columns in braces, such as {@code {body}/{post}}, that each row fills in. */
final class Template {
    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]*)}");

    private final List<Piece> pieces;

    private record Piece(String text, boolean column) {}

    private Template(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Template parse(String text) {
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
        return new Template(List.copyOf(pieces));
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        pieces.stream().filter(Piece::column).forEach(piece -> columns.add(piece.text()));
        return columns;
    }

    /** The text for a row; null where one of its columns is blank there. */
    @Nullable
    String fill(Row row) {
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
