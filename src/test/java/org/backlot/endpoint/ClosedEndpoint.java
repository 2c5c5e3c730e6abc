package org.backlot.endpoint;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Answers a few documents only, has room for a few sockets, and little patience with those who do not read. */
public final class ClosedEndpoint implements QuarkusTestProfile {
    static final int SOCKETS = 6;

    static final Duration UNREAD_FOR = Duration.ofSeconds(3);

    static final String PAGE = "query Page { person(slug: \"mike-hopkins\") { slug } }";

    /** Makes large answers of little work: the same title again and again. */
    static final String EVENTS =
            "subscription Events { claimRecorded(last: 0, subject: \"mike-hopkins\") { key subject { "
                    + "claims(first: 20) { nodes { citations(first: 1) { nodes { document { %s } } } } } } } }"
                            .formatted(titles());

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "backlot.uploads.most",
                "1",
                "backlot.uploads.largest",
                "64K",
                "backlot.uploads.stalled-after",
                "2s",
                "backlot.endpoint.documents.trusted",
                documents().toString(),
                "backlot.endpoint.sockets.most",
                Integer.toString(SOCKETS),
                "backlot.endpoint.sockets.unread-for",
                UNREAD_FOR.toString());
    }

    private static Path documents() {
        Path folder = Path.of("target", "test-data", "trusted");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("page.graphql"), PAGE);
            Files.writeString(folder.resolve("events.graphql"), EVENTS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return folder;
    }

    private static String titles() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            fields.append("a").append(i).append(": title ");
        }
        return fields.toString();
    }
}
