package org.backlot.refusal;

import io.smallrye.graphql.api.ErrorCode;

/**
 * A request that is refused because of what the caller asked, with a message meant for the caller. The ways to be
 * refused are the factories below; each type has a code that stands in {@code extensions.code} of the error and that
 * clients can rely on.
 */
public abstract sealed class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    /** Which subject, claim or document is meant is not said, or said in two ways. */
    @ErrorCode("AMBIGUOUS_ARGUMENTS")
    public static final class AmbiguousArguments extends Refusal {
        private static final long serialVersionUID = 1L;

        private AmbiguousArguments(String message) {
            super(message);
        }
    }

    /** The cursor did not come from this list. */
    @ErrorCode("INVALID_CURSOR")
    public static final class InvalidCursor extends Refusal {
        private static final long serialVersionUID = 1L;

        private InvalidCursor(String message) {
            super(message);
        }
    }

    /** The page asked for is larger than a page can be, or of no size. */
    @ErrorCode("INVALID_PAGE_SIZE")
    public static final class InvalidPageSize extends Refusal {
        private static final long serialVersionUID = 1L;

        private InvalidPageSize(String message) {
            super(message);
        }
    }

    /** A slug or id that must name something names nothing, or something of another type. */
    @ErrorCode("UNKNOWN_REFERENCE")
    public static final class UnknownReference extends Refusal {
        private static final long serialVersionUID = 1L;

        private UnknownReference(String message) {
            super(message);
        }
    }

    /** A number is outside what the argument takes. */
    @ErrorCode("OUT_OF_RANGE")
    public static final class OutOfRange extends Refusal {
        private static final long serialVersionUID = 1L;

        private OutOfRange(String message) {
            super(message);
        }
    }

    /** Exactly one of several arguments must be given. */
    public static Refusal exactlyOne(String... arguments) {
        return new AmbiguousArguments("Give exactly one of " + String.join(", ", arguments) + ".");
    }

    /** Two arguments exclude each other. */
    public static Refusal notTogether(String one, String other) {
        return new AmbiguousArguments("Give " + one + " or " + other + ", not both.");
    }

    /** A cursor that is none of this list's. */
    public static Refusal cursor(String argument) {
        return new InvalidCursor("The cursor in " + argument
                + " is not one of this list: pass on an endCursor or startCursor as it came.");
    }

    /** A page size out of bounds. */
    public static Refusal pageSize(String argument, int asked, int most) {
        return new InvalidPageSize(argument + " is " + asked + "; a page holds from 0 to " + most + " entries.");
    }

    /** A reference to nothing. */
    public static Refusal unknown(String argument, String what, String value) {
        return new UnknownReference(argument + ": there is no " + what + " \"" + abbreviated(value)
                + "\". Slugs are found by the lists and stand in the slug field of every subject.");
    }

    /** A number out of bounds. */
    public static Refusal outOfRange(String argument, int asked, int least, int most) {
        return new OutOfRange(argument + " is " + asked + "; it goes from " + least + " to " + most + ".");
    }

    private static String abbreviated(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
