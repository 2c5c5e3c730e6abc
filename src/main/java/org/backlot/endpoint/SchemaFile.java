package org.backlot.endpoint;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** The schema as a file, for tools and for reading. */
@Singleton
class SchemaFile {
    private final byte[] text;

    SchemaFile(GraphQLSchema schema) {
        this.text = new SchemaPrinter().print(schema).getBytes(StandardCharsets.UTF_8);
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
