package org.backlot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the caller is told when something goes wrong, and what the log. */
class FaultsTest {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listener = new Listener();

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(listener);
    }

    @Test
    void aFaultIsToldByAnIdThatStandsInTheLogWithWhatHappened() {
        IllegalStateException fault = new IllegalStateException("relation \"person\" does not exist");

        ApiError error = asked(env -> {
            throw fault;
        });

        assertThat(error.code()).isEqualTo(ErrorCode.INTERNAL);
        assertThat(error.path()).isEqualTo(List.of("field"));
        assertThat(error.json().toString()).doesNotContain("relation").doesNotContain("Exception");
        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getThrown()).isSameAs(fault);
            assertThat(new org.jboss.logmanager.formatters.PatternFormatter("%s")
                            .format((org.jboss.logmanager.ExtLogRecord) record))
                    .contains(String.valueOf(error.details().get("id")));
        });
    }

    @Test
    void aNullThatMayNotBeIsAFaultToo() {
        ApiError error = asked(env -> null);

        assertThat(error.code()).isEqualTo(ErrorCode.INTERNAL);
        assertThat(logged).hasSize(1);
    }

    @Test
    void aRefusalIsToldAsItIsMeantAndNotLogged() {
        ApiError error = asked(env -> {
            throw Refusal.outOfRange("first", 9, 1, 5);
        });

        assertThat(error.code()).isEqualTo(ErrorCode.OUT_OF_RANGE);
        assertThat(error.details()).containsEntry("argument", "first");
        assertThat(error.path()).isEqualTo(List.of("field"));
        assertThat(error.locations()).hasSize(1);
        assertThat(logged).isEmpty();
    }

    private static ApiError asked(DataFetcher<?> fetcher) {
        ExecutionResult result = GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse("type Query { field: Int! }"),
                                RuntimeWiring.newRuntimeWiring()
                                        .type("Query", type -> type.dataFetcher("field", fetcher))
                                        .build()))
                .defaultDataFetcherExceptionHandler(new Faults())
                .build()
                .execute("{ field }");
        return ErrorTexts.ofFields(result.getErrors()).get(0);
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
