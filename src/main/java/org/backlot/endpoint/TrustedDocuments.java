package org.backlot.endpoint;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a closed endpoint answers, by their ids and by the hashes of their texts. They are read once, at the
 * start, which fails if one of them is not valid.
 */
final class TrustedDocuments {
    private static final String ENDING = ".graphql";

    private final Map<String, Prepared> byName;

    private TrustedDocuments(Map<String, Prepared> byName) {
        this.byName = byName;
    }

    /**
     * The documents of a directory, where the id of each is the name of its file without {@code .graphql}, or of a JSON
     * file that maps ids to documents.
     */
    static TrustedDocuments read(Path place, Function<String, Prepared> prepare) {
        Map<String, Prepared> byName = new HashMap<>();
        texts(place).forEach((id, text) -> {
            Prepared document;
            try {
                document = prepare.apply(text);
            } catch (InvalidDocument invalid) {
                throw refused(
                        place,
                        "document " + id + " is not valid, "
                                + invalid.errors().get(0).message());
            } catch (Refusal beyond) {
                throw refused(place, "document " + id + " goes beyond a limit. " + beyond.getMessage());
            }
            byName.put(id, document);
            byName.put(Sha256.of(text), document);
        });
        return new TrustedDocuments(Map.copyOf(byName));
    }

    /** @throws Refusal when the request's document is none of these */
    Prepared get(GraphqlRequest request) {
        Prepared byText = request.query() == null ? null : byName.get(Sha256.of(request.query()));
        Prepared document = request.name() == null ? byText : byName.get(request.name());
        if (document == null || (request.query() != null && document != byText)) {
            throw Refusal.notTrusted();
        }
        return document;
    }

    private static Map<String, String> texts(Path place) {
        try {
            return Files.isDirectory(place) ? directory(place) : manifest(place);
        } catch (IOException unreadable) {
            throw refused(place, "it cannot be read");
        }
    }

    private static Map<String, String> directory(Path place) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(place)) {
            files = all.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        }
        return texts;
    }

    private static Map<String, String> manifest(Path place) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Object json;
        try {
            json = Json.read(Files.readString(place));
        } catch (Refusal broken) {
            throw refused(place, broken.getMessage());
        }
        if (!(json instanceof Map<?, ?> manifest)) {
            throw refused(place, "it is no JSON object that maps ids to documents");
        }
        for (Map.Entry<?, @Nullable ?> entry : manifest.entrySet()) {
            if (!(entry.getValue() instanceof String text)) {
                throw refused(place, entry.getKey() + " is no document");
            }
            texts.put(String.valueOf(entry.getKey()), text);
        }
        return texts;
    }

    private static ConfigurationException refused(Path place, String why) {
        return new ConfigurationException("BACKLOT_ENDPOINT_DOCUMENTS_TRUSTED names " + place + ", but "
                + why.replaceAll("\\s+", " ") + ": correct it, or leave the variable out to answer every document");
    }
}
