package org.backlot.bulk;

/** What it means that a file which lists everything does not list something any more. */
public enum Vanished {
    /** It is no longer so: it ended, at an unknown day before that of the file. */
    ENDED,
    /** The source does not say so any more: it takes back what it said. */
    WITHDRAWN
}
