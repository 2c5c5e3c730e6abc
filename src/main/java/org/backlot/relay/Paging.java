package org.backlot.relay;

/** The words by which connections describe their arguments. */
public final class Paging {
    public static final String FIRST =
            "At most so many from the beginning: 20 when neither first nor last is given, 200 at the most.";
    public static final String AFTER = "Only those after this cursor.";
    public static final String LAST = "At most so many from the end; 200 at the most.";
    public static final String BEFORE = "Only those before this cursor.";

    private Paging() {}
}
