package org.backlot.relay;

import org.backlot.refusal.Refusal;

/** How many levels of a tree or steps of a chain can be asked for. */
public final class Levels {
    public static final int MOST = 256;

    private Levels() {}

    /** @throws Refusal when so many, or none, cannot be asked for */
    public static int checked(int asked) {
        if (asked < 1 || asked > MOST) {
            throw outOfRange("maxDepth", asked);
        }
        return asked;
    }

    public static Refusal outOfRange(String argument, long asked) {
        return Refusal.outOfRange(argument, asked, 1, MOST);
    }
}
