package org.backlot.refusal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is refused because of what the caller asked, with a message meant for the caller. The ways to be
 * refused are the factories below; each has a {@link ErrorCode} that clients can rely on.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How a limit, and what was measured against it, are called in {@code extensions}. */
    private static final String LIMIT = "limit";

    private static final String COST = "cost";

    private final ErrorCode code;
    private final String message;
    private final transient Map<String, Object> details;

    private Refusal(ErrorCode code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.message = message;
        this.details = Map.copyOf(details);
        if (code.isOfLimit() && !(details.containsKey(LIMIT) && details.containsKey(COST))) {
            throw new IllegalArgumentException(code + " tells the limit and what was measured");
        }
    }

    @Override
    public String getMessage() {
        return message;
    }

    public ErrorCode code() {
        return code;
    }

    /** What else stands in {@code extensions}: above all {@code argument}, the argument that is meant. */
    public Map<String, Object> details() {
        return details;
    }

    /** Exactly one of several arguments must be given. */
    public static Refusal exactlyOne(String... arguments) {
        return ofArgument(
                ErrorCode.AMBIGUOUS_ARGUMENTS,
                arguments[0],
                "Give exactly one of " + String.join(", ", arguments) + ".");
    }

    /** Two arguments exclude each other. */
    public static Refusal notTogether(String one, String other) {
        return ofArgument(ErrorCode.AMBIGUOUS_ARGUMENTS, other, "Give " + one + " or " + other + ", not both.");
    }

    /** A cursor that is none of this list's. */
    public static Refusal cursor(String argument) {
        return ofArgument(
                ErrorCode.INVALID_CURSOR,
                argument,
                "The cursor in " + argument
                        + " is not one of this list: pass on an endCursor or startCursor as it came.");
    }

    /** A cursor that came from the same list in another order. */
    public static Refusal cursorOfAnotherOrder(String argument) {
        return ofArgument(
                ErrorCode.INVALID_CURSOR,
                argument,
                "The cursor in " + argument
                        + " is of another order of this list: pass on cursors with the orderBy that they came with.");
    }

    /** A page size out of bounds. */
    public static Refusal pageSize(String argument, long asked, long most) {
        return new Refusal(
                ErrorCode.INVALID_PAGE_SIZE,
                argument + " is " + asked + "; a page holds from 0 to " + most + " entries.",
                Map.of("argument", argument, LIMIT, most, COST, asked));
    }

    /** A reference to nothing. */
    public static Refusal unknown(String argument, String what, String value) {
        return ofArgument(
                ErrorCode.UNKNOWN_REFERENCE,
                argument,
                argument + ": there is no " + what + " \"" + abbreviated(value)
                        + "\". Slugs are found by the lists and stand in the slug field of every subject.");
    }

    /** A number out of bounds. */
    public static Refusal outOfRange(String argument, long asked, long least, long most) {
        return new Refusal(
                ErrorCode.OUT_OF_RANGE,
                argument + " is " + asked + "; it goes from " + least + " to " + most + ".",
                Map.of("argument", argument, LIMIT, asked < least ? least : most, COST, asked));
    }

    /** A list or a text that is too long. */
    public static Refusal tooLong(String argument, String ofWhat, long measured, long most) {
        return new Refusal(
                ErrorCode.OUT_OF_RANGE,
                argument + " has " + measured + " " + ofWhat + "; " + most + " is the most.",
                Map.of("argument", argument, LIMIT, most, COST, measured));
    }

    /** The same refusal, told of a field of the document, before anything of it is executed. */
    public Refusal at(String field) {
        Map<String, Object> more = new HashMap<>(details);
        more.put("field", field);
        return new Refusal(code, message, more);
    }

    /** A request that is not what GraphQL over HTTP or WebSocket asks for. */
    public static Refusal malformed(String whatIsWrong) {
        return of(ErrorCode.BAD_REQUEST, whatIsWrong);
    }

    /** A method that is not served, or not for this operation. */
    public static Refusal method(String whatIsWrong) {
        return of(ErrorCode.METHOD_NOT_ALLOWED, whatIsWrong);
    }

    /** Nothing that the caller accepts can be given. */
    public static Refusal notAcceptable(List<String> given) {
        return of(
                ErrorCode.NOT_ACCEPTABLE, "Accept names none of what can be given: " + String.join(", ", given) + ".");
    }

    /** A body that is not read. */
    public static Refusal mediaType(String whatIsWrong) {
        return of(ErrorCode.UNSUPPORTED_MEDIA_TYPE, whatIsWrong);
    }

    /** A body that is too large. */
    public static Refusal tooLarge(long most, long measured) {
        return ofLimit(ErrorCode.CONTENT_TOO_LARGE, "A request has " + most + " bytes at the most.", most, measured);
    }

    /** A list of requests. */
    public static Refusal batch(int requests) {
        return ofLimit(ErrorCode.BATCH_REFUSED, "A list of requests is not served: send them one by one.", 0, requests);
    }

    /** A token that does not count, or none where one is needed. */
    public static Refusal unauthenticated(String whatIsWrong) {
        return of(ErrorCode.UNAUTHENTICATED, whatIsWrong);
    }

    /** A role that is too low. */
    public static Refusal forbidden(String needed) {
        return new Refusal(
                ErrorCode.FORBIDDEN,
                "This needs the role " + needed + ", in the claim groups of the token.",
                Map.of("role", needed));
    }

    /** One upload more than there may be at a time. */
    public static Refusal tooManyUploads(int most) {
        return ofLimit(ErrorCode.TOO_MANY_UPLOADS, ErrorCode.TOO_MANY_UPLOADS.meaning(), most, most + 1L);
    }

    /** An upload that does not go on. */
    public static Refusal uploadStalled(Duration patience) {
        return ofLimit(
                ErrorCode.UPLOAD_STALLED, ErrorCode.UPLOAD_STALLED.meaning(), patience.toMillis(), patience.toMillis());
    }

    /** A socket for a page of a site that may have none. */
    public static Refusal origin() {
        return of(ErrorCode.ORIGIN_REFUSED, "Sockets are not opened for pages of this Origin.");
    }

    /** One socket more than there may be. */
    public static Refusal tooManySockets(int most) {
        return ofLimit(ErrorCode.TOO_MANY_SOCKETS, "This node has " + most + " sockets at the most.", most, most + 1L);
    }

    /** One operation more than a socket may have. */
    public static Refusal tooManyOperationsOnSocket(int most) {
        return ofLimit(
                ErrorCode.TOO_MANY_OPERATIONS_ON_SOCKET,
                "A socket has " + most + " operations under way at the most.",
                most,
                most + 1L);
    }

    /** A state that this node has not come to in time. */
    public static Refusal sequenceNotReached(long wanted, long reached) {
        return new Refusal(
                ErrorCode.SEQUENCE_NOT_REACHED,
                "The request wants to see " + wanted + " at least, and this node has come to " + reached
                        + ": ask again shortly.",
                Map.of("wanted", wanted, "sequence", reached));
    }

    /** A document without an operation that is meant. */
    public static Refusal operation(String whatIsWrong) {
        return of(ErrorCode.OPERATION_RESOLUTION_FAILURE, whatIsWrong);
    }

    /** A subscription where one answer is expected. */
    public static Refusal subscriptionNeedsStream() {
        return of(
                ErrorCode.SUBSCRIPTION_NEEDS_STREAM,
                "Subscribe over WebSocket (graphql-transport-ws) or with Accept: text/event-stream.");
    }

    /** A hash that no document is kept under. Clients of automatic persisted queries look for this very message. */
    public static Refusal persistedQueryNotFound() {
        return of(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }

    /** A hash that is not that of the text beside it. */
    public static Refusal persistedQueryMismatch() {
        return of(ErrorCode.PERSISTED_QUERY_MISMATCH, "sha256Hash is not the SHA-256 of the query that came with it.");
    }

    /** A document that is not on the list. */
    public static Refusal notTrusted() {
        return of(
                ErrorCode.DOCUMENT_NOT_TRUSTED,
                "This endpoint answers the documents on its list only, and this is none of them.");
    }

    /** Something of a request that is beyond a limit: its document, its variables, or how they are written. */
    public static Refusal overLimit(ErrorCode code, long most, long measured) {
        return ofLimit(
                code, code.meaning() + " " + measured + " were counted; " + most + " is the most.", most, measured);
    }

    /** A request while too many others wait. */
    public static Refusal overloaded(int most, int waiting) {
        return ofLimit(ErrorCode.OVERLOADED, ErrorCode.OVERLOADED.meaning(), most, waiting);
    }

    /** A request that took too long. */
    public static Refusal timeLimit(Duration limit, Duration taken) {
        return ofLimit(
                ErrorCode.TIME_LIMIT,
                "The request was stopped after " + limit.toMillis() + " ms. Ask for smaller pages or for fewer fields.",
                limit.toMillis(),
                taken.toMillis());
    }

    /** A request whose caller has gone; nobody hears it. */
    public static Refusal callerLeft() {
        return of(ErrorCode.CALLER_LEFT, "The caller has left.");
    }

    /** A fragment that contains itself, whatever is between. */
    public static Refusal circularFragment(String name) {
        return ofLimit(ErrorCode.CIRCULAR_FRAGMENT, "The fragment " + abbreviated(name) + " contains itself.", 0, 1);
    }

    private static Refusal ofLimit(ErrorCode code, String message, long most, long measured) {
        return new Refusal(code, message, Map.of(LIMIT, most, COST, measured));
    }

    private static Refusal of(ErrorCode code, String message) {
        return new Refusal(code, message, Map.of());
    }

    private static Refusal ofArgument(ErrorCode code, String argument, String message) {
        return new Refusal(code, message, Map.of("argument", argument));
    }

    private static String abbreviated(String value) {
        if (value.length() <= 60) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(59)) ? 59 : 60) + "…";
    }
}
