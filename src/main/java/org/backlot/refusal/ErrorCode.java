package org.backlot.refusal;

/**
 * The catalogue of errors: every code that can stand in {@code extensions.code}, what it means, and the HTTP status
 * that it brings about. Names are never changed or used again; {@code docs/errors.md} is made of this.
 */
public enum ErrorCode {
    BAD_REQUEST(
            Stage.HTTP,
            400,
            "The request is no well-formed GraphQL request: its JSON is broken, a part of it has the wrong type, or it"
                    + " names no document."),
    METHOD_NOT_ALLOWED(
            Stage.HTTP, 405, "GET is for queries alone, POST for all operations; other methods are not served."),
    NOT_ACCEPTABLE(Stage.HTTP, 406, "None of the media types in Accept can be answered."),
    CONTENT_TOO_LARGE(Stage.HTTP, 413, "The request has more bytes than are read.", true),
    ADDRESS_TOO_LONG(
            Stage.HTTP,
            414,
            "The address of a GET has more characters than are read. Ask by POST, or by a hash.",
            true),
    CONTENT_TOO_DEEP(Stage.HTTP, 400, "Lists and objects of the JSON are nested deeper than is read.", true),
    NUMBER_TOO_LONG(Stage.HTTP, 400, "A number in the JSON has more digits than are read.", true),
    UNSUPPORTED_MEDIA_TYPE(
            Stage.HTTP,
            415,
            "The body is not application/json in UTF-8, or it is compressed. Forms are not read, so that no page of"
                    + " another site can post without being asked first."),
    BATCH_REFUSED(
            Stage.HTTP,
            400,
            "The body is a list of requests. Send them one by one, or one document with aliases.",
            true),
    UNAUTHENTICATED(
            Stage.HTTP,
            401,
            "There is a token that does not count (expired, not signed by a key that counts here, of another issuer), or"
                    + " there is none and this needs one. Leave it out to read, or send one that counts."),
    FORBIDDEN(
            Stage.HTTP, 403, "The token counts, and its role is too low for this; extensions.role is the one needed."),
    ORIGIN_REFUSED(
            Stage.HTTP,
            403,
            "A page of another site asks for a socket, and that site is not among the allowed origins."),
    TOO_MANY_SOCKETS(
            Stage.HTTP, 503, "As many sockets are open as this node takes. Ask again later, or another node.", true),
    SEQUENCE_NOT_REACHED(
            Stage.HTTP,
            503,
            "This node has not come to the state that the request wants to see at least. Ask again shortly."),
    TOO_MANY_UPLOADS(
            Stage.HTTP, 503, "As many files are being received or imported as this node takes. Try again later.", true),
    UPLOAD_STALLED(Stage.HTTP, 408, "Nothing more of the upload came for too long. Nothing of it is entered.", true),
    OVERLOADED(Stage.HTTP, 503, "Too many requests wait for their turn already. Ask again shortly.", true),
    TIME_LIMIT(
            Stage.HTTP,
            504,
            "The request took longer than a request may, and was stopped. Ask for smaller pages or for fewer fields.",
            true),
    CALLER_LEFT(Stage.HTTP, 499, "The connection was closed before the answer; the code stands in the log alone."),
    GRAPHQL_PARSE_FAILED(Stage.REQUEST, 400, "The document is no GraphQL."),
    GRAPHQL_VALIDATION_FAILED(Stage.REQUEST, 400, "The document does not fit the schema."),
    TOO_MANY_MISTAKES(
            Stage.REQUEST,
            400,
            "The document has more mistakes than are told at once; the errors before this one are the first of them.",
            true),
    OPERATION_RESOLUTION_FAILURE(
            Stage.REQUEST, 400, "Which operation of the document is meant is not said, or it has none of that name."),
    BAD_USER_INPUT(
            Stage.REQUEST, 400, "The value of a variable or of an argument does not fit its type, or one is missing."),
    SUBSCRIPTION_NEEDS_STREAM(
            Stage.REQUEST,
            400,
            "A subscription goes over graphql-transport-ws or text/event-stream, not as one answer."),
    PERSISTED_QUERY_NOT_FOUND(
            Stage.REQUEST, 400, "No document is kept under this hash: send it once more with its text."),
    PERSISTED_QUERY_MISMATCH(Stage.REQUEST, 400, "The hash is not the SHA-256 of the text that came with it."),
    DOCUMENT_NOT_TRUSTED(
            Stage.HTTP, 403, "This endpoint answers the documents on its list only, and this is none of them."),
    INTROSPECTION_TOO_BROAD(
            Stage.REQUEST,
            400,
            "The introspection asks for the fields of types more than once, or for too much at once.",
            true),
    TOO_MANY_OPERATIONS_ON_SOCKET(
            Stage.REQUEST, 400, "As many operations are under way on this socket as it may have. End one first.", true),
    QUERY_TOO_LONG(Stage.REQUEST, 400, "The document has more characters than are read.", true),
    TOO_MANY_TOKENS(
            Stage.REQUEST, 400, "The document has more tokens than are read, or nests deeper than is read.", true),
    TOO_MANY_OPERATIONS(Stage.REQUEST, 400, "The document has too many operations.", true),
    TOO_MANY_FRAGMENTS(Stage.REQUEST, 400, "The document has too many fragments.", true),
    TOO_MANY_DIRECTIVES(Stage.REQUEST, 400, "The document has too many directives.", true),
    TOO_MANY_VARIABLES(Stage.REQUEST, 400, "An operation declares too many variables.", true),
    CIRCULAR_FRAGMENT(Stage.REQUEST, 400, "A fragment contains itself.", true),
    TOO_DEEP(Stage.REQUEST, 400, "Fields are nested too deeply.", true),
    INTROSPECTION_TOO_DEEP(Stage.REQUEST, 400, "Fields of an introspection are nested too deeply.", true),
    TOO_MANY_ALIASES(
            Stage.REQUEST, 400, "An operation has too many aliases, each fragment counted where it is spread.", true),
    TOO_MANY_ROOT_FIELDS(Stage.REQUEST, 400, "An operation has too many fields at its root.", true),
    VARIABLES_TOO_LARGE(Stage.REQUEST, 400, "The variables have too many characters.", true),
    VARIABLES_TOO_DEEP(Stage.REQUEST, 400, "Lists and objects among the variables are nested too deeply.", true),
    TOO_COSTLY(
            Stage.REQUEST,
            400,
            "The answer could have more fields than are answered at once. Ask for smaller pages or for fewer fields.",
            true),
    AMBIGUOUS_ARGUMENTS(Stage.FIELD, 200, "Arguments contradict each other, or it is not said which thing is meant."),
    INVALID_CURSOR(Stage.FIELD, 200, "The cursor did not come from this list."),
    INVALID_PAGE_SIZE(Stage.REQUEST, 400, "The page asked for is larger than a page can be, or of no size.", true),
    UNKNOWN_REFERENCE(
            Stage.FIELD, 200, "A slug or id that must name something names nothing, or something of another type."),
    OUT_OF_RANGE(Stage.REQUEST, 400, "A number, or the length of something, is outside what the argument takes.", true),
    INTERNAL(
            Stage.HTTP,
            500,
            "A fault of the server. What happened stands in its log under the id in extensions.id, and nowhere else."
                    + " Beside data, where one field failed, the status is 200.");

    /** How far a request has come when it is refused. */
    public enum Stage {
        /** It was not let in: the status is the same whatever media type is asked for. */
        HTTP,
        /** It was read, but not executed: the status stands in application/graphql-response+json, else it is 200. */
        REQUEST,
        /** A field could not be answered, others could: the status is 200. */
        FIELD
    }

    private final Stage stage;
    private final int status;
    private final String meaning;
    private final boolean limit;

    ErrorCode(Stage stage, int status, String meaning) {
        this(stage, status, meaning, false);
    }

    ErrorCode(Stage stage, int status, String meaning, boolean limit) {
        this.stage = stage;
        this.status = status;
        this.meaning = meaning;
        this.limit = limit;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether it is about a limit: then {@code limit} and {@code cost} stand beside it, what may be and what is. */
    public boolean isOfLimit() {
        return limit;
    }

    /** The HTTP status of an answer that is nothing but this error, as application/graphql-response+json. */
    public int status() {
        return status;
    }

    /** The HTTP status of the same as application/json, which keeps to 200 for whatever is well-formed GraphQL. */
    public int statusInJson() {
        return stage == Stage.HTTP ? status : 200;
    }

    /** What it means, for the documentation. */
    public String meaning() {
        return meaning;
    }
}
