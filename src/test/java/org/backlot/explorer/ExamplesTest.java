package org.backlot.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the examples keep to, as files. */
class ExamplesTest {
    private static final int VISIBLE_COLUMNS = 55;

    static List<Example> examples() throws IOException {
        return Example.listed();
    }

    @Test
    void everyExampleIsInTheList() throws IOException {
        try (Stream<Path> files = Files.list(Example.ALL)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".graphql")))
                    .containsExactlyInAnyOrderElementsOf(examples().stream()
                            .map(it -> it.name() + ".graphql")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itFitsTheCommittedSchema(Example example) throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Path.of("docs", "schema.graphql").toFile()));
        Document query = Parser.parse(example.query());
        assertThat(new Validator().validateDocument(schema, query, Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itsOneOperationGivesTheTabItsTitle(Example example) throws IOException {
        assertThat(Parser.parse(example.query()).getDefinitionsOfType(OperationDefinition.class))
                .singleElement()
                .extracting(OperationDefinition::getName)
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itSaysWhatItAsksAndWhatToChangeWhereAllOfItIsSeen(Example example) throws IOException {
        List<String> comment =
                example.query().lines().takeWhile(line -> line.startsWith("#")).toList();
        assertThat(comment)
                .allMatch(line -> line.length() <= VISIBLE_COLUMNS)
                .anyMatch(line -> line.endsWith("?"))
                .anyMatch(line -> line.startsWith("# Change: "));
    }
}
