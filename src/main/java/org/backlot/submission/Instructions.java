package org.backlot.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.backlot.intake.Edition;
import org.jspecify.annotations.Nullable;

/**
 * How whoever hands in a file says that it is to be read. What is not said, the file tells, or its name.
 *
 * @param mapping by which a table is read: a file, or the name of one that comes with Backlot
 * @param format which standard it is of
 * @param asOf the day of which it speaks, where it does not tell itself
 * @param language in which to read names where there are several
 * @param list of which it is a version
 * @param complete the day as of which it is the whole list
 * @param given columns that every row has besides those of the file
 */
public record Instructions(
        @Nullable String mapping,
        @Nullable String format,
        @Nullable LocalDate asOf,
        @Nullable String language,
        @Nullable String list,
        @Nullable LocalDate complete,
        Map<String, String> given) {

    public Instructions {
        given = Map.copyOf(given);
    }

    Edition edition(Path file) {
        return Edition.of(file, list, asOf, language).complete(complete);
    }
}
