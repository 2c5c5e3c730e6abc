package org.backlot.endpoint;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * What caches may keep: the answers to queries by GET that went well, and nothing else. Their tag is made of their data,
 * so it is right whatever the data rest on; it is a weak one, because the sequence number beside the same data may differ.
 */
final class Caching {
    /** Everything in a request that another answer may come of. */
    private static final String VARY = "Accept, Authorization, " + HttpRequests.SEQUENCE_AT_LEAST;

    private final String cacheControl;

    Caching(String cacheControl) {
        this.cacheControl = cacheControl;
    }

    /** Sets the headers for caches, and says whether the caller has the answer already. */
    boolean isKnown(HttpServerRequest request, HttpServerResponse response, @Nullable String tag) {
        response.putHeader(HttpHeaders.VARY, VARY);
        if (tag == null) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return false;
        }
        boolean personal = request.headers().contains(HttpHeaders.AUTHORIZATION);
        response.putHeader(HttpHeaders.CACHE_CONTROL, personal ? "private, no-cache" : cacheControl);
        return isTagKnown(request, response, tag);
    }

    /** Sets the tag of this content, and says whether the caller has it already. */
    static boolean isKnown(HttpServerRequest request, HttpServerResponse response, byte[] content) {
        return isTagKnown(request, response, tag(content));
    }

    private static boolean isTagKnown(HttpServerRequest request, HttpServerResponse response, String tag) {
        response.putHeader(HttpHeaders.ETAG, tag);
        return matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag);
    }

    /** The tag of an answer; {@code null} for one that no cache may keep. */
    static @Nullable String tag(Answer answer) {
        return answer.wentWell() ? tag(Json.write(answer.data() == null ? "" : answer.data())) : null;
    }

    private static String tag(byte[] content) {
        return "W/\"" + Sha256.of(content).substring(0, 32) + "\"";
    }

    private static boolean matches(@Nullable String known, String tag) {
        if (known == null) {
            return false;
        }
        for (String one : known.split(",", -1)) {
            String stripped = one.strip();
            if (stripped.equals("*") || stripped.equals(tag) || ("W/" + stripped).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
