package org.backlot.archive;

/** What a line has under one name: a value or a list of values. */
sealed interface Part permits Field, Members {

    String name();

    /** Whether every line of its type has it. */
    boolean required();
}
