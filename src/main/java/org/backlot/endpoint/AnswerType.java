package org.backlot.endpoint;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The media types in which an answer can be given. */
enum AnswerType {
    /** The older one: any answer to a well-formed request has the status 200. It is given where nothing is asked for. */
    JSON("application/json"),
    /** The one of the specification: the status tells whether the request was executed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** One answer after another, for subscriptions. */
    EVENT_STREAM("text/event-stream");

    private static final String UTF_8 = "utf-8";

    private final String mediaType;

    AnswerType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType + "; charset=" + UTF_8;
    }

    static List<String> mediaTypes() {
        return List.of(JSON.mediaType, GRAPHQL_RESPONSE.mediaType, EVENT_STREAM.mediaType);
    }

    /**
     * The type that a caller would have most.
     *
     * @param accepted in the order of preference
     * @return {@code null} when it accepts none
     */
    static @Nullable AnswerType preferred(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return JSON;
        }
        for (MIMEHeader header : accepted) {
            AnswerType type = header.weight() > 0 ? of(header) : null;
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable AnswerType of(MIMEHeader header) {
        String charset = header.parameter("charset");
        if (charset != null
                && !charset.toLowerCase(Locale.ROOT).replace("\"", "").equals(UTF_8)) {
            return null;
        }
        String wanted = (header.component() + "/" + header.subComponent()).toLowerCase(Locale.ROOT);
        for (AnswerType type : values()) {
            if (type.mediaType.equals(wanted)) {
                return type;
            }
        }
        return wanted.equals("*/*") || wanted.equals("application/*") ? JSON : null;
    }
}
