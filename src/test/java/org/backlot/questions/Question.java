package org.backlot.questions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question as a file {@code name.graphql}, with what is expected of each body of reports in a file beside it: {@code
 * name.article.json} for the article alone, {@code name.all-reports.json} for the whole seed. A question about edits has
 * one file only, {@code name.edited.json}, and is asked with what a reader kept from before them: in the expected answer
 * {@code $name} stands for such a variable.
 */
record Question(Path query, String reports) {
    private static final String EDITED = "edited";
    private static final Path ALL = Path.of("src/test/resources/questions");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All questions, to be answered from some body of reports, in the order of their names. */
    static List<Question> of(String reports) throws IOException {
        try (Stream<Path> files = Files.list(ALL)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(file -> new Question(file, reports))
                    .filter(question -> reports.equals(EDITED) == Files.exists(question.expectedOf(EDITED)))
                    .toList();
        }
    }

    private Path expectedOf(String body) {
        return query.resolveSibling(this + "." + body + ".json");
    }

    JsonNode expected() throws IOException {
        return expected(Map.of());
    }

    JsonNode expected(Map<String, String> variables) throws IOException {
        String expected = Files.readString(expectedOf(reports));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            expected = expected.replace("\"$" + variable.getKey() + "\"", "\"" + variable.getValue() + "\"");
        }
        return JSON.readTree(expected);
    }

    JsonNode answer() throws IOException {
        return answer(Map.of());
    }

    JsonNode answer(Map<String, String> variables) throws IOException {
        return ask(Files.readString(query), variables);
    }

    /** The answer without what is told about it, which changes with every write. */
    static JsonNode ask(String query) throws IOException {
        return ask(query, Map.of());
    }

    static JsonNode ask(String query, Map<String, ?> variables) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        JsonNode answer;
        try {
            answer = JSON.readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
        ((ObjectNode) answer).remove("extensions");
        return answer;
    }

    @Override
    public String toString() {
        return query.getFileName().toString().replace(".graphql", "");
    }
}
