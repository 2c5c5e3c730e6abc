package org.backlot.limits;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The gate with the limits as they come, in front of the schema as it is committed. */
final class Committed {
    static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("docs", "schema.graphql").toFile()));
    static final Limits LIMITS =
            new SmallRyeConfigBuilder().withMapping(Limits.class).build().getConfigMapping(Limits.class);
    static final Gate GATE = new Gate(SCHEMA, LIMITS);

    private Committed() {}

    /** What the first operation of the text costs. */
    static long cost(String text, Map<String, Object> variables) {
        Document document = GATE.parse(text);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        return GATE.admit(Objects.requireNonNull(GATE.quotes(document).get(operation)), variables);
    }

    static long cost(String text) {
        return cost(text, Map.of());
    }
}
