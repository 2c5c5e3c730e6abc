package org.backlot.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of what a file is one edition, as whoever imports it says.
 *
 * @param dataset what it is an edition of, in letters of slugs; later editions have the same
 * @param asOf the day of which it speaks; null where it is not known
 * @param complete whether it is all that there was on that day, so that what it does not have any more was over by then
 * @param language which language to read where there are several, by its code
 */
public record Edition(String dataset, @Nullable LocalDate asOf, boolean complete, String language) {
    private static final int LONGEST = 40;

    /** @param dataset null for the name of the file without its endings */
    public static Edition of(Path file, @Nullable String dataset, @Nullable LocalDate asOf, @Nullable String language) {
        String name = dataset == null ? file.getFileName().toString().replaceAll("\\..*$", "") : dataset;
        return new Edition(Slug.of(name, LONGEST), asOf, false, language == null ? "en" : language);
    }

    /** The same as all that there was on a day; as it is where none is given. */
    public Edition complete(@Nullable LocalDate day) {
        return day == null ? this : new Edition(dataset, day, true, language);
    }
}
