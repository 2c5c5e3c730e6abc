package org.backlot.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the sources tell of one end of a {@link Validity}: a date, or in which way there is none. */
public sealed interface Bound {

    /** The earliest day on which the bound can lie; null where no date bounds it. */
    @Nullable
    LocalDate earliest();

    /** The latest day on which the bound can lie; null where no date bounds it. */
    @Nullable
    LocalDate latest();

    /** Whether this can be a start; the other kinds speak of ends only. */
    boolean canBeStart();

    /**
     * A date is stated: for a start the first day on which it held, for an end the last.
     *
     * @param date the date, as exact as the source
     */
    record Known(FuzzyDate date) implements Bound {

        @Override
        public @Nullable LocalDate earliest() {
            return date.earliest();
        }

        @Override
        public @Nullable LocalDate latest() {
            return date.latest();
        }

        @Override
        public boolean canBeStart() {
            return true;
        }
    }

    /** The sources say nothing of this end; for an end, this is not "ended". */
    record NotStated() implements Undated {

        @Override
        public boolean canBeStart() {
            return true;
        }
    }

    /** The source says that it still holds; ends only. */
    record Ongoing() implements Undated {

        @Override
        public boolean canBeStart() {
            return false;
        }
    }

    /** The source says that it is over, and not since when; ends only. */
    record EndedWhenUnknown() implements Undated {

        @Override
        public boolean canBeStart() {
            return false;
        }
    }

    /** A bound without a date. */
    sealed interface Undated extends Bound {

        @Override
        default @Nullable LocalDate earliest() {
            return null;
        }

        @Override
        default @Nullable LocalDate latest() {
            return null;
        }
    }
}
