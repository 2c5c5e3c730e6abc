package org.backlot.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** A stopped request answers no further field. */
class StopsAtFieldsTest {

    @Test
    void noFieldIsAnsweredAfterTheStop() {
        List<String> answered = new ArrayList<>();
        GraphQL graphql = GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse("type Query { first: Int stop: Int last: Int }"),
                                RuntimeWiring.newRuntimeWiring()
                                        .type(
                                                "Query",
                                                fields -> fields.dataFetcher(
                                                                "first", field -> answered.add("first") ? 1 : 0)
                                                        .dataFetcher("stop", field -> {
                                                            Objects.requireNonNull(Run.current())
                                                                    .stop(Refusal.callerLeft());
                                                            return 1;
                                                        })
                                                        .dataFetcher("last", field -> answered.add("last") ? 1 : 0))
                                        .build()))
                .instrumentation(new StopsAtFields())
                .build();
        new Run<String>(stopped -> {}).carry(() -> graphql.execute("{ first stop last }"));
        assertThat(answered).containsExactly("first");
    }
}
