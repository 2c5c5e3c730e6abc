package org.backlot.endpoint;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The schema as a file, for tools and for reading: the same that introspection tells. Introspection tells of no price on
 * a field nor of the role that it needs, so the file does not either.
 */
@Singleton
class SchemaFile {
    private static final Pattern NOT_TOLD = Pattern.compile(" @(?:cost|wholeCost|needs)\\([a-z]+ : [^)]*\\)");

    private final byte[] text;

    SchemaFile(GraphQLSchema schema) {
        String printed = new SchemaPrinter().print(schema);
        this.text = NOT_TOLD.matcher(printed).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    void handle(RoutingContext call) {
        HttpServerResponse response = call.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (Caching.isKnown(call.request(), response, text)) {
            response.setStatusCode(304).end();
        } else {
            HttpAnswers.end(call, Buffer.buffer(text));
        }
    }
}
