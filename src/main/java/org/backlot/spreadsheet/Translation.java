package org.backlot.spreadsheet;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backlot.bulk.Said;
import org.backlot.bulk.Staging;
import org.backlot.bulk.Waiting;
import org.jspecify.annotations.Nullable;

/** Turns rows into what they say, by a mapping. A row of which something cannot be read is refused as a whole. */
final class Translation {
    private final Mapping mapping;
    private final Staging staging;
    private final @Nullable String list;
    private final Sources sources;
    private final Statements statements;

    /** @param list of which the rows are a version; null where all rows of the mapping are versions of one */
    Translation(Mapping mapping, Staging staging, @Nullable String list) {
        this.mapping = mapping;
        this.staging = staging;
        this.list = list;
        this.sources = new Sources(mapping);
        this.statements = new Statements(mapping);
    }

    /** Everything that one row says. */
    private record Draft(
            Row row, Said.@Nullable Place place, Sources.Source source, RowSubjects subjects, Statements.Told told) {}

    void refuse(long line, String reason) throws SQLException {
        staging.add(Waiting.Row.refused(Waiting.At.line(line), reason));
    }

    /** The file is the whole list on that day. */
    void complete(LocalDate day) throws SQLException {
        Sources.Source whole = sources.whole(list, day);
        whole.into(0, staging);
        staging.addWhole(list, mapping.vanished(), whole.cited());
    }

    void take(Row read) throws SQLException {
        try {
            List<Draft> drafts = new ArrayList<>();
            for (Row row : mapping.rows(read)) {
                drafts.add(draft(row));
            }
            if (read.sort() == Row.Sort.TOLD
                    && drafts.stream().allMatch(draft -> draft.told().said().isEmpty())) {
                throw new Refused("the mapping makes no claim of this row");
            }
            send(read, drafts);
        } catch (Refused refused) {
            if (read.sort() != Row.Sort.AGAIN) {
                refuse(read.line(), refused.reason());
            }
        }
    }

    private Draft draft(Row row) throws Refused {
        boolean over = row.sort() == Row.Sort.OVER;
        if (!over) {
            check(row);
        }
        Said.Place place = place(row);
        Sources.Source source = sources.of(row);
        RowSubjects subjects = over ? RowSubjects.none() : RowSubjects.of(row, mapping);
        Statements.Told told = over ? Statements.Told.NOTHING : statements.of(row, subjects, source.cited(), place);
        return new Draft(row, place, source, subjects, told);
    }

    private void check(Row row) throws Refused {
        for (String column : mapping.checks().needed()) {
            if (row.cell(column).isEmpty()) {
                throw new Refused("the column `" + column + "` is blank");
            }
        }
        for (List<Template> pair : mapping.checks().agreements()) {
            String one = pair.get(0).fill(row);
            String other = pair.get(1).fill(row);
            if (one != null && other != null && !one.equals(other)) {
                throw new Refused(names(pair.get(0)) + " says " + one + ", and " + names(pair.get(1)) + " " + other);
            }
        }
    }

    private static String names(Template template) {
        return "`" + String.join("`, `", template.columns()) + "`";
    }

    private Said.@Nullable Place place(Row row) throws Refused {
        Mapping.Series series = mapping.series();
        if (series == null) {
            return list == null ? null : new Said.Place(list, null);
        }
        String of = series.of().fill(row);
        String at = series.at().fill(row);
        if (of == null || at == null) {
            throw new Refused("its place in the series is blank");
        }
        return new Said.Place(of, at);
    }

    private void send(Row read, List<Draft> drafts) throws SQLException {
        long line = read.line();
        if (read.sort() != Row.Sort.AGAIN) {
            staging.add(waiting(drafts.get(0)));
        }
        for (Draft draft : drafts) {
            draft.source().into(line, staging);
            if (draft.place() != null) {
                staging.add(line, draft.place(), draft.source().cited());
            }
            draft.subjects().into(line, staging);
            for (Said each : draft.told().said()) {
                staging.add(line, each);
            }
            for (Map.Entry<String, String> each : draft.told().silent().entrySet()) {
                staging.addSilent(line, each.getKey(), each.getValue(), draft.place());
            }
        }
    }

    private Waiting.Row waiting(Draft draft) {
        String refers = null;
        for (Map.Entry<String, Mapping.SubjectRule> rule : mapping.subjects().entrySet()) {
            if (rule.getValue().names() != null && draft.subjects().has(rule.getKey())) {
                refers = draft.subjects().ref(rule.getKey());
            }
        }
        long line = draft.row().line();
        return new Waiting.Row(
                Waiting.At.line(line),
                Cells.fill(mapping.checks().row(), draft.row()),
                mapping.checks().lastCounts() ? -line : line,
                mapping.layout().format() == Mapping.Format.EVENTS ? null : draft.place(),
                draft.subjects().ref(mapping.referredTo()),
                refers,
                null);
    }
}
