package org.backlot.endpoint;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads GraphQL requests out of HTTP requests, as the specification of GraphQL over HTTP has them. */
final class HttpRequests {
    /** The header in which a caller says which state it wants to see at least. */
    static final String SEQUENCE_AT_LEAST = "Backlot-Sequence-At-Least";

    /** Characters of an address; what is much longer is refused by the HTTP server, without any words. */
    private static final int LONGEST_ADDRESS = 16_384;

    private static final Pattern JSON_TYPE =
            Pattern.compile("application/json\\s*(?:;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");
    private static final Set<String> TEXTS = Set.of("query", "operationName", "documentId");
    private static final Set<String> JSONS = Set.of("variables", "extensions");

    private HttpRequests() {}

    /** @throws Refusal when it is none */
    static GraphqlRequest read(RoutingContext call) {
        boolean post = call.request().method().name().equals("POST");
        GraphqlRequest request = GraphqlRequest.of(post ? body(call) : parameters(call));
        return request.seeingAtLeast(GraphqlRequest.sequence(call.request().getHeader(SEQUENCE_AT_LEAST)));
    }

    private static @Nullable Object body(RoutingContext call) {
        MultiMap headers = call.request().headers();
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type == null || !isJson(type)) {
            throw Refusal.mediaType("Content-Type is application/json, in UTF-8.");
        }
        if (!"identity"
                .equalsIgnoreCase(
                        headers.get(HttpHeaders.CONTENT_ENCODING) == null
                                ? "identity"
                                : headers.get(HttpHeaders.CONTENT_ENCODING))) {
            throw Refusal.mediaType("A compressed body is not read.");
        }
        Buffer body = call.body().buffer();
        return Json.read(body == null ? "" : utf8(body.getBytes()));
    }

    /** GraphiQL says it twice, with a comma between. */
    private static boolean isJson(String contentType) {
        for (String type : contentType.toLowerCase(Locale.ROOT).split(",", -1)) {
            if (!JSON_TYPE.matcher(type.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw Refusal.malformed("The body is not in UTF-8.");
        }
    }

    private static Map<String, @Nullable Object> parameters(RoutingContext call) {
        int length = call.request().uri().length();
        if (length > LONGEST_ADDRESS) {
            throw Refusal.overLimit(ErrorCode.ADDRESS_TOO_LONG, LONGEST_ADDRESS, length);
        }
        MultiMap given;
        try {
            given = call.queryParams(StandardCharsets.UTF_8);
        } catch (HttpException | IllegalArgumentException undecodable) {
            throw Refusal.malformed("The query string of the address cannot be decoded.");
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (String name : given.names()) {
            List<String> values = given.getAll(name);
            boolean text = TEXTS.contains(name);
            if (text || JSONS.contains(name)) {
                if (values.size() > 1) {
                    throw Refusal.malformed("The parameter " + name + " is given more than once.");
                }
                if (!values.get(0).isEmpty()) {
                    parts.put(name, text ? values.get(0) : Json.read(values.get(0)));
                }
            }
        }
        return parts;
    }
}
