package org.backlot.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with columns in braces, such as {@code {body}/{post}}, that each row fills in; or several, in their order. A
 * filter may stand after a column: {@code {source|host}}.
 */
final class Template {
    private static final Pattern COLUMN = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}|]*))?}");

    private final List<List<Piece>> choices;

    /** @param filter null where the text stands for itself, and names no column */
    private record Piece(String text, @Nullable Filter filter) {
        String of(Row row) {
            return filter == null ? text : filter.of(row.cell(text));
        }
    }

    private Template(List<List<Piece>> choices) {
        this.choices = choices;
    }

    /** @throws IllegalArgumentException if a filter is not known */
    static Template parse(String text) {
        return parse(List.of(text));
    }

    /**
     * The first of these that a row can fill in.
     *
     * @throws IllegalArgumentException if a filter is not known
     */
    static Template parse(List<String> texts) {
        return new Template(texts.stream().map(Template::pieces).toList());
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher columns = COLUMN.matcher(text);
        int end = 0;
        while (columns.find()) {
            if (columns.start() > end) {
                pieces.add(new Piece(text.substring(end, columns.start()), null));
            }
            String filter = columns.group(2);
            pieces.add(
                    new Piece(columns.group(1).strip(), filter == null ? Filter.NONE : Filter.named(filter.strip())));
            end = columns.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), null));
        }
        return List.copyOf(pieces);
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (List<Piece> pieces : choices) {
            pieces.stream().filter(piece -> piece.filter() != null).forEach(piece -> columns.add(piece.text()));
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
            String text = pieces.get(0).of(row);
            return text.isEmpty() ? null : text;
        }
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) {
            String text = piece.of(row);
            if (text.isEmpty()) {
                return null;
            }
            filled.append(text);
        }
        return filled.toString();
    }

    /** The columns with which this is how a path ends; none if it ends otherwise. */
    Map<String, String> match(String path) {
        StringBuilder pattern = new StringBuilder("(?:.*/)?");
        List<String> names = new ArrayList<>();
        for (Piece piece : choices.get(0)) {
            pattern.append(piece.filter() == null ? Pattern.quote(piece.text()) : "([^/]+?)");
            if (piece.filter() != null) {
                names.add(piece.text());
            }
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(path.replace('\\', '/'));
        Map<String, String> columns = new LinkedHashMap<>();
        if (matcher.matches()) {
            for (int i = 0; i < names.size(); i++) {
                columns.put(names.get(i), matcher.group(i + 1));
            }
        }
        return columns;
    }
}
