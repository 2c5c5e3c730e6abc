package org.backlot.refusal;

/**
 * A request that is refused because of what the caller asked, with a message meant for the caller. The ways to be
 * refused are the factories below; each has a code that clients can rely on.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The stable codes, as they stand in {@code extensions.code} of an error. */
    public enum Code {
        /** Which subject, claim or document is meant is not said, or said in two ways. */
        AMBIGUOUS_ARGUMENTS,
        /** The cursor did not come from this list. */
        INVALID_CURSOR,
        /** The page asked for is larger than a page can be, or of no size. */
        INVALID_PAGE_SIZE,
        /** A slug or id that must name something names nothing, or something of another type. */
        UNKNOWN_REFERENCE,
        /** A bound is outside what the argument takes. */
        OUT_OF_RANGE
    }

    private final Code code;

    private Refusal(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The stable code of this refusal. */
    public Code code() {
        return code;
    }

    /** Exactly one of several arguments must be given. */
    public static Refusal exactlyOne(String... arguments) {
        return new Refusal(Code.AMBIGUOUS_ARGUMENTS, "Give exactly one of " + String.join(", ", arguments) + ".");
    }

    /** Two arguments exclude each other. */
    public static Refusal notTogether(String one, String other) {
        return new Refusal(Code.AMBIGUOUS_ARGUMENTS, "Give " + one + " or " + other + ", not both.");
    }

    /** A cursor that is none of this list's. */
    public static Refusal cursor(String argument) {
        return new Refusal(
                Code.INVALID_CURSOR,
                "The cursor in " + argument
                        + " is not one of this list: pass on an endCursor or startCursor as it came.");
    }

    /** A page size out of bounds. */
    public static Refusal pageSize(String argument, int asked, int most) {
        return new Refusal(
                Code.INVALID_PAGE_SIZE, argument + " is " + asked + "; a page holds from 0 to " + most + " entries.");
    }

    /** A reference to nothing. */
    public static Refusal unknown(String argument, String what, String value) {
        return new Refusal(
                Code.UNKNOWN_REFERENCE,
                argument + ": there is no " + what + " \"" + abbreviated(value) + "\". Slugs are found by the lists and"
                        + " stand in the slug field of every subject.");
    }

    /** A number out of bounds. */
    public static Refusal outOfRange(String argument, int asked, int least, int most) {
        return new Refusal(
                Code.OUT_OF_RANGE, argument + " is " + asked + "; it goes from " + least + " to " + most + ".");
    }

    private static String abbreviated(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
