package org.backlot.limits;

/** How much arguments of single fields take at the most; whoever asks for more is refused before execution. */
public final class ArgumentBounds {
    /** Characters of what is searched for. */
    public static final int SEARCHED = 100;

    /** Events of before with which a subscription begins. */
    public static final int TOLD_AGAIN = 20;

    private ArgumentBounds() {}
}
