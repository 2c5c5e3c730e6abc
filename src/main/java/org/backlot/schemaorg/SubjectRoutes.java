package org.backlot.schemaorg;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.backlot.export.Extract;
import org.backlot.export.Extracts;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.snapshot.Snapshots;

/**
 * The address of each subject, {@code /id/{slug}}: what stands on record of it, as JSON-LD. The slug of a duplicate leads
 * to the subject that stands for it.
 */
@Singleton
final class SubjectRoutes {
    /** So many claims are told of one subject; all of them are to be had from the API, in pages. */
    private static final int MOST_CLAIMS = 200;

    private static final String PATH = "/id/:slug";

    /** Before the routes of extensions, after their filters. */
    private static final int FIRST = -1;

    private final Snapshots snapshots;

    SubjectRoutes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    void install(@Observes Router router) {
        router.get(PATH)
                .order(FIRST)
                .method(HttpMethod.HEAD)
                .produces("application/ld+json")
                .produces("application/json")
                .handler(this::handle);
        router.get(PATH).order(FIRST).method(HttpMethod.HEAD).handler(call -> call.fail(406));
    }

    private void handle(RoutingContext call) {
        call.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String slug = call.pathParam("slug");
        Moment now = snapshots.take().now();
        Subject subject = now.graph().findSubject(slug);
        if (subject == null) {
            call.fail(404);
        } else if (!subject.entry().slug().equals(slug)) {
            call.response()
                    .setStatusCode(308)
                    .putHeader(HttpHeaders.LOCATION, subject.entry().slug())
                    .end();
        } else {
            call.vertx()
                    .executeBlocking(() -> told(subject, now), false)
                    .onFailure(call::fail)
                    .onSuccess(text -> call.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, call.getAcceptableContentType())
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                            .putHeader("X-Content-Type-Options", "nosniff")
                            .end(text));
        }
    }

    private static Buffer told(Subject subject, Moment now) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            Extracts.write(Extract.of(now), text, (extract, json) -> tell(subject, extract, json));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text cannot be written to memory", impossible);
        }
        return Buffer.buffer(text.toByteArray());
    }

    private static void tell(Subject subject, Extract extract, JsonGenerator json) throws IOException {
        LinkedData nodes = new LinkedData(extract, json);
        json.writeStartObject();
        json.writeStringField("@context", LinkedData.CONTEXT);
        nodes.subject(subject);
        json.writeArrayFieldStart("subjectOf");
        for (Claim claim : extract.facts(subject, MOST_CLAIMS)) {
            nodes.claim(claim);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
