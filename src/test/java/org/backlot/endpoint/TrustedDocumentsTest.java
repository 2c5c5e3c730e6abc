package org.backlot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.language.Document;
import graphql.parser.Parser;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint that is closed to all but the documents on its list. */
class TrustedDocumentsTest {
    private static final String TEXT = "{ __typename }";
    private static final String OTHER = "{ other: __typename }";

    @TempDir
    Path folder;

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(null, "page"),
                Arguments.of(null, Sha256.of(TEXT)),
                Arguments.of(TEXT, null),
                Arguments.of(TEXT, "page"),
                Arguments.of(TEXT, Sha256.of(TEXT)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aDocumentOnTheListIsFoundByItsIdItsHashAndItsText(@Nullable String query, @Nullable String name)
            throws IOException {
        for (TrustedDocuments documents : List.of(directory(), manifest("{\"page\": \"" + TEXT + "\"}"))) {
            assertThat(documents.get(request(query, name)).characters()).isEqualTo(TEXT.length());
        }
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(null, "other"),
                Arguments.of(OTHER, null),
                Arguments.of(OTHER, "page"),
                Arguments.of(OTHER, Sha256.of(OTHER)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everythingElseIsRefused(@Nullable String query, @Nullable String name) throws IOException {
        TrustedDocuments documents = directory();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> documents.get(request(query, name)))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.DOCUMENT_NOT_TRUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "[]", "{\"page\": 1}", "{\"page\": \"{ broken\"}"})
    void aListThatIsNotInOrderKeepsTheApplicationFromStarting(String json) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> manifest(json))
                .withMessageContaining("manifest.json")
                .withMessageContaining("BACKLOT_ENDPOINT_DOCUMENTS_TRUSTED");
    }

    @Test
    void soDoesAListThatIsNotThere() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TrustedDocuments.read(folder.resolve("nothing"), TrustedDocumentsTest::prepare))
                .withMessageContaining("cannot be read");
    }

    private TrustedDocuments directory() throws IOException {
        Files.writeString(folder.resolve("page.graphql"), TEXT);
        Files.writeString(folder.resolve("notes.txt"), OTHER);
        return TrustedDocuments.read(folder, TrustedDocumentsTest::prepare);
    }

    private TrustedDocuments manifest(String json) throws IOException {
        return TrustedDocuments.read(
                Files.writeString(folder.resolve("manifest.json"), json), TrustedDocumentsTest::prepare);
    }

    private static Prepared prepare(String text) {
        try {
            Document document = Parser.parse(text);
            return new Prepared(document, Map.of(), text.length());
        } catch (graphql.parser.InvalidSyntaxException broken) {
            throw new InvalidDocument(ErrorTexts.ofDocument(List.of(broken.toInvalidSyntaxError())));
        }
    }

    private static GraphqlRequest request(@Nullable String query, @Nullable String name) {
        return new GraphqlRequest(query, name, null, Map.of(), 0);
    }
}
