package org.backlot.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.dossier.DossierException;
import org.backlot.dossier.Mistakes;
import org.backlot.dossier.Nearest;
import org.backlot.dossier.Place;
import org.jspecify.annotations.Nullable;

/** Takes lines one after another to where they wait, and finds what is wrong with each by itself and with their order. */
final class Reading {
    private static final Map<String, Sort> SORTS = sorts();

    private final Waiting waiting;
    private final Mistakes mistakes;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final RecordingOrder recordings = new RecordingOrder();
    private long number;
    private boolean atEnd;
    private boolean cutOff;

    /** Where lines of one type go. */
    private record Sort(Table table, Shape shape) {}

    Reading(Waiting waiting, Mistakes mistakes) {
        this.waiting = waiting;
        this.mistakes = mistakes;
        Layout.all().forEach(table -> counts.put(table.name(), 0L));
    }

    private static Map<String, Sort> sorts() {
        Map<String, Sort> sorts = new HashMap<>();
        for (Table table : Layout.all()) {
            table.shapes().forEach(shape -> sorts.put(shape.type(), new Sort(table, shape)));
        }
        return Map.copyOf(sorts);
    }

    /** How many lines there are for each table of the ledger. */
    Map<String, Long> counts() {
        return counts;
    }

    /** @throws DossierException if the first line is not that of an archive which can be read */
    void take(ArchiveLines lines) throws SQLException {
        number = lines.number();
        if (atEnd) {
            mistake(1, "stands after the last line of the archive", null);
        } else if (lines.isTooLong()) {
            mistake(1, "has more than " + ArchiveLines.LONGEST + " characters", null);
        } else {
            try {
                take(JsonLine.read(lines.text()));
            } catch (JsonLine.BrokenException broken) {
                cutOff = !lines.isEnded();
                if (number == 1) {
                    throw noArchive();
                }
                mistake(broken.column(), cutOff ? "is cut off: the file is not whole" : broken.problem(), null);
            }
        }
    }

    /** Nothing follows. */
    void end() {
        if (number == 0) {
            throw noArchive();
        }
        if (!atEnd && !cutOff) {
            mistake(1, "is the last one, and not that of the end: the file is not whole", null);
        }
    }

    private void take(JsonLine line) throws SQLException {
        if (number == 1) {
            first(line);
            return;
        }
        Object type = line.values().get("type");
        Sort sort = type instanceof String name ? SORTS.get(name) : null;
        if (Marks.END.equals(type)) {
            last(line);
        } else if (sort == null) {
            int column = line.columns().getOrDefault("type", 1);
            if (type instanceof String name) {
                mistake(column, "cannot be of the type `" + name + "`", Nearest.hint(name, SORTS.keySet().stream()));
            } else {
                mistake(column, "has no `type`", null);
            }
        } else {
            take(line, sort);
        }
    }

    private void first(JsonLine line) {
        if (!Layout.FORMAT.equals(line.values().get(Marks.FORMAT))) {
            throw noArchive();
        }
        Object version = line.values().get(Marks.VERSION);
        if (!Long.valueOf(Layout.VERSION).equals(version)) {
            mistake(
                    line.columns().getOrDefault(Marks.VERSION, 1),
                    "says that the archive is of version " + version + "; this Backlot reads version " + Layout.VERSION,
                    null);
            throw new DossierException(mistakes.list());
        }
    }

    private DossierException noArchive() {
        mistakes.add(
                Place.START,
                "this is no archive of Backlot: it does not begin with {\"format\":\"" + Layout.FORMAT
                        + "\",\"version\":" + Layout.VERSION + "}",
                "say with --mapping or --format what else it is");
        return new DossierException(mistakes.list());
    }

    private void last(JsonLine line) {
        atEnd = true;
        Object lines = line.values().get(Marks.LINES);
        if (!Long.valueOf(number).equals(lines)) {
            mistake(
                    line.columns().getOrDefault(Marks.LINES, 1),
                    "says that it is line " + lines + ", and is line " + number + ": lines are missing, or too many",
                    null);
        }
    }

    private void take(JsonLine line, Sort sort) throws SQLException {
        int before = mistakes.count();
        Columns row = new Columns();
        Map<Detail, List<Columns>> details = new LinkedHashMap<>();
        read(line, sort.shape, row, details);
        if (sort.table == Layout.RECORDINGS) {
            String problem = recordings.next(line);
            if (problem != null) {
                mistake(1, problem, null);
            }
        } else if (recordings.latest() == 0) {
            mistake(1, "stands before the first recording", null);
        }
        if (mistakes.count() > before) {
            waiting.addBroken(sort.table.name(), line.values().get("number"));
            return;
        }
        counts.merge(sort.table.name(), 1L, Long::sum);
        row.set(sort.table.recording(), recordings.latest());
        if (sort.table.kindColumn() != null) {
            row.set(sort.table.kindColumn(), sort.shape.kind());
        }
        waiting.add(sort.table.name(), row, number);
        addDetails(details, row);
    }

    private void addDetails(Map<Detail, List<Columns>> details, Columns row) throws SQLException {
        for (Map.Entry<Detail, List<Columns>> each : details.entrySet()) {
            for (Columns member : each.getValue()) {
                Object parent = row.get("number");
                if (parent != null) {
                    member.set(each.getKey().parent(), parent);
                }
                member.set("recording", recordings.latest());
                waiting.add(each.getKey().name(), member, number);
            }
        }
    }

    private void read(JsonLine line, Shape shape, Columns row, Map<Detail, List<Columns>> details) {
        for (Map.Entry<String, @Nullable Object> said : line.values().entrySet()) {
            Part part = shape.part(said.getKey());
            if (part != null) {
                read(part, said.getValue(), line, row, details);
            } else if (!said.getKey().equals("type")) {
                mistake(
                        line.columns().getOrDefault(said.getKey(), 1),
                        "a " + shape.type() + " has no `" + said.getKey() + "`",
                        Nearest.hintOrAll(said.getKey(), shape.names()));
            }
        }
        for (Part part : shape.parts()) {
            if (line.values().get(part.name()) == null) {
                if (part.required()) {
                    mistake(1, "`" + part.name() + "` is missing", null);
                } else if (part instanceof Field field) {
                    field.absent(row);
                }
            }
        }
    }

    private void read(
            Part part, @Nullable Object value, JsonLine line, Columns row, Map<Detail, List<Columns>> details) {
        if (value == null) {
            return;
        }
        try {
            if (part instanceof Members members) {
                details.computeIfAbsent(members.detail(), detail -> new ArrayList<>())
                        .addAll(members.read(value));
            } else if (part instanceof Field field) {
                field.read(value, row);
            }
        } catch (UnfitException unfit) {
            mistake(
                    line.columns().getOrDefault(part.name(), 1),
                    "`" + part.name() + "` " + unfit.getMessage(),
                    unfit.hint());
        }
    }

    private void mistake(int column, String message, @Nullable String hint) {
        Place place = new Place((int) Math.min(number, Integer.MAX_VALUE), column);
        if (hint == null) {
            mistakes.add(place, message);
        } else {
            mistakes.add(place, message, hint);
        }
    }
}
