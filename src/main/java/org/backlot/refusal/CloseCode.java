package org.backlot.refusal;

/** Why a socket is closed by this side, with the numbers and words of graphql-transport-ws, or of WebSocket itself. */
public enum CloseCode {
    GONE(1001, "No sign of life", "The caller answered no ping."),
    UNREAD(
            1013,
            "Answers were left unread for too long",
            "The way to the caller was full for longer than backlot.endpoint.sockets.unread-for. What was recorded"
                    + " meanwhile is in the feed of changes; connect again, and read faster or ask for less."),
    NOT_NOW(1013, "Try again later", "This node could not look at the token in time. Connect again shortly."),
    BAD_MESSAGE(4400, "Invalid message", "A message is none of the protocol, or broken."),
    UNAUTHORIZED(4401, "Unauthorized", "An operation was begun before the connection was acknowledged."),
    FORBIDDEN(
            4403,
            "Forbidden",
            "The token in connection_init or in the header does not count, or has expired since then."),
    INIT_TIMEOUT(
            4408,
            "Connection initialisation timeout",
            "No connection_init came within backlot.endpoint.sockets.init-within."),
    ID_IN_USE(4409, "Subscriber already exists", "An operation was begun under the id of one that is under way."),
    INIT_TWICE(4429, "Too many initialisation requests", "A second connection_init came.");

    private final short number;
    private final String reason;
    private final String meaning;

    CloseCode(int number, String reason, String meaning) {
        this.number = (short) number;
        this.reason = reason;
        this.meaning = meaning;
    }

    public short number() {
        return number;
    }

    /** What stands in the message that closes the socket. */
    public String reason() {
        return reason;
    }

    /** What it means, for the documentation. */
    public String meaning() {
        return meaning;
    }
}
