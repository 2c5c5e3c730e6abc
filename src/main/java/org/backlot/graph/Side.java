package org.backlot.graph;

/** On which side of a claim a subject stands. */
public enum Side {
    /** The claim is about it. */
    SUBJECT,
    /** The claim names it besides. */
    OBJECT,
    /** The claim was made in it: the subject is the announcement. */
    ANNOUNCEMENT
}
