package org.backlot.endpoint;

/** Why a socket is closed by us, with the codes and words of graphql-transport-ws. */
enum CloseCode {
    UNREAD((short) 1013, "Answers were left unread for too long"),
    GONE((short) 1001, "No sign of life"),
    BAD_MESSAGE((short) 4400, "Invalid message"),
    UNAUTHORIZED((short) 4401, "Unauthorized"),
    INIT_TIMEOUT((short) 4408, "Connection initialisation timeout"),
    ID_IN_USE((short) 4409, "Subscriber already exists"),
    INIT_TWICE((short) 4429, "Too many initialisation requests");

    private final short number;
    private final String reason;

    CloseCode(short number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    short number() {
        return number;
    }

    String reason() {
        return reason;
    }
}
