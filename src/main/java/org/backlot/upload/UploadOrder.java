package org.backlot.upload;

import io.vertx.core.MultiMap;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.bulk.Bulk;
import org.backlot.intake.Formats;
import org.backlot.refusal.Refusal;
import org.backlot.spreadsheet.Mappings;
import org.backlot.submission.Instructions;
import org.backlot.submission.Submissions;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of an upload say: the options of the command import, by the names of the API.
 *
 * @param directory where everything that was sent lies
 * @param mode what is to become of rows that are refused, and whether anything is entered
 */
record UploadOrder(Path directory, Path file, Instructions how, Bulk.Mode mode) {
    private static final List<String> KNOWN =
            List.of("name", "mapping", "format", "asOf", "language", "list", "complete", "with", "lenient", "dryRun");

    /** @throws Refusal when they make no sense */
    static UploadOrder of(Reception.Received received) {
        MultiMap given = received.parameters();
        for (String name : given.names()) {
            if (!KNOWN.contains(name)) {
                throw Refusal.malformed("There is no such parameter; there are " + String.join(", ", KNOWN) + ".");
            }
            if (given.getAll(name).size() > 1 && !name.equals("with")) {
                throw Refusal.malformed("The parameter " + name + " is given more than once.");
            }
        }
        Instructions how = new Instructions(
                mapping(given.get("mapping"), received.mapping()),
                format(given.get("format")),
                day("asOf", given.get("asOf")),
                given.get("language"),
                given.get("list"),
                day("complete", given.get("complete")),
                columns(given.getAll("with")));
        boolean lenient = isSet("lenient", given.get("lenient"));
        boolean dry = isSet("dryRun", given.get("dryRun"));
        check(received.file(), how);
        return new UploadOrder(
                received.directory(),
                received.file(),
                how,
                dry ? Bulk.Mode.DRY : lenient ? Bulk.Mode.LENIENT : Bulk.Mode.STRICT);
    }

    private static void check(Path file, Instructions how) {
        if (how.mapping() == null) {
            refuse(Submissions.isTable(file), "A table needs a mapping that says what its columns are.");
            refuse(!how.given().isEmpty(), "The parameter with goes with a mapping.");
        } else {
            refuse(how.format() != null, "A mapping and a format exclude each other.");
            refuse(how.asOf() != null || how.language() != null, "asOf and language go with a format.");
        }
    }

    /** By name only those that come with Backlot: no upload has a file of the server read. */
    private static @Nullable String mapping(@Nullable String name, @Nullable Path uploaded) {
        refuse(name != null && uploaded != null, "There is one mapping, by its name or as a file.");
        refuse(
                name != null && !Mappings.NAMES.contains(name),
                "No mapping of this name comes with Backlot: send yours as the part `mapping`.");
        return uploaded == null ? name : uploaded.toString();
    }

    private static @Nullable String format(@Nullable String name) {
        refuse(name != null && !Formats.NAMES.contains(name), "The format is one of " + Formats.NAMES + ".");
        return name;
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Refusal.malformed("The parameter " + name + " is a day, such as 2024-01-31.");
        }
    }

    private static Map<String, String> columns(List<String> given) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : given) {
            int equals = column.indexOf('=');
            refuse(equals < 1, "The parameter with is COLUMN=VALUE.");
            columns.put(column.substring(0, equals), column.substring(equals + 1));
        }
        return columns;
    }

    private static boolean isSet(String name, @Nullable String value) {
        refuse(
                value != null && !value.equals("true") && !value.equals("false"),
                "The parameter " + name + " is true or false.");
        return "true".equals(value);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw Refusal.malformed(message);
        }
    }
}
