package org.backlot.time;

/** Why something is not returned for a day; that nothing was said is told apart from that it was not so. */
public enum Absence {
    /** It surely had not begun, or was announced only later. */
    NOT_YET,
    /** Its stated end has surely passed, or a source has spoken of it as over. */
    ENDED,
    /** It would be presumed to go on, but a later statement that cannot hold beside it took its place. */
    SUCCEEDED,
    /** The sources say nothing that reaches this day. */
    NOT_STATED
}
