package org.backlot.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.backlot.access.Caller;
import org.backlot.access.Rights;
import org.backlot.limits.Gate;
import org.backlot.refusal.Refusal;
import org.backlot.snapshot.Answering;
import org.backlot.snapshot.Snapshot;
import org.backlot.traffic.Priced;
import org.backlot.traffic.Run;
import org.reactivestreams.Publisher;

/**
 * Answers requests: finds the document, sees whether the request may go this way and is not too dear, and executes it on
 * the schema that SmallRye GraphQL makes of our classes. Whatever goes wrong comes out as an answer.
 *
 * <p>Works on the thread of its caller, and may block it.
 */
@Singleton
class Engine {
    /** Keys under which SmallRye's data fetchers look for what they need, in the context of the execution. */
    private static final String RUN_BLOCKING = "runBlocking";

    private static final String REQUEST_CONTEXT = "state";

    /** How the cost is called in {@code extensions}. */
    private static final String COST = "cost";

    private final Documents documents;
    private final Gate gate;
    private final Rights rights;
    private final GraphQL graphql;

    Engine(Documents documents, Gate gate, Rights rights, GraphQLSchema schema) {
        this.documents = documents;
        this.rights = rights;
        this.gate = gate;
        this.graphql = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new Faults())
                .instrumentation(new FieldByField())
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        new PreparsedDocumentEntry(input.getGraphQLContext().<Document>get(Document.class))))
                .build();
    }

    /**
     * Finds out what a request costs, and by which work it is answered.
     *
     * @param asking answers who asks, or refuses
     */
    Priced<Outcome> prepare(GraphqlRequest request, Transport transport, Supplier<Caller> asking) {
        try {
            Caller caller = asking.get();
            Prepared prepared = documents.find(request);
            OperationDefinition operation = prepared.operation(request.operationName());
            transport.admit(operation.getOperation());
            rights.check(prepared.document(), operation, caller);
            long cost = gate.admit(prepared.quote(operation), request.variables());
            boolean writes = operation.getOperation() == OperationDefinition.Operation.MUTATION;
            return new Priced<>(cost, writes, () -> execute(prepared.document(), request, cost));
        } catch (Refusal refusal) {
            return Priced.done(Answer.refused(refusal));
        } catch (InvalidDocument invalid) {
            return Priced.done(Answer.failed(invalid.errors()));
        } catch (RuntimeException | StackOverflowError fault) {
            return Priced.done(Answer.failed(List.of(Faults.told(fault))));
        }
    }

    private Outcome execute(Document document, GraphqlRequest request, long cost) {
        ManagedContext requestContext = Arc.container().requestContext();
        ContextState state = requestContext.activate();
        boolean goesOn = false;
        try {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            ExecutionInput input = input(document, request, state);
            Answering.begin(input.getGraphQLContext());
            ExecutionResult result = graphql.execute(input);
            if (result.getData() instanceof Publisher<?>) {
                goesOn = true;
                return stream(result, input.getGraphQLContext(), cost, () -> requestContext.destroy(state));
            }
            return answer(result, input.getGraphQLContext(), cost);
        } finally {
            Answering.end();
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.deactivate();
            if (!goesOn) {
                requestContext.destroy(state);
            }
        }
    }

    private static ExecutionInput input(Document document, GraphqlRequest request, ContextState state) {
        SmallRyeContext context = new SmallRyeContext(Engine.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        ExecutionInput input = ExecutionInput.newExecutionInput("")
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ENGLISH)
                .graphQLContext(Map.of(
                        Document.class,
                        document,
                        SmallRyeContextManager.CONTEXT,
                        context,
                        RUN_BLOCKING,
                        true,
                        REQUEST_CONTEXT,
                        state))
                .build();
        context.setExecutionInput(input);
        return input;
    }

    /** Where nothing was asked for that costs anything, no cost is told. */
    private static Answer answer(ExecutionResult result, GraphQLContext context, long cost) {
        if (isStopped()) {
            return Answer.refused(Refusal.callerLeft());
        }
        if (!result.isDataPresent()) {
            return Answer.failed(ErrorTexts.ofDocument(result.getErrors()));
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            result.getExtensions().forEach((key, value) -> extensions.put(String.valueOf(key), value));
        }
        if (cost > 0) {
            extensions.put(COST, cost);
        }
        Snapshot snapshot = context.get(Snapshot.class);
        return new Answer(
                ErrorTexts.ofFields(result.getErrors()),
                true,
                result.getData(),
                extensions,
                snapshot == null ? null : snapshot.graph().sequence());
    }

    /** What comes of a stopped request is heard by nobody, and is no fault either. */
    private static boolean isStopped() {
        Run<?> run = Run.current();
        return run != null && run.isStopped();
    }

    private static Outcome.Stream stream(ExecutionResult result, GraphQLContext context, long cost, Runnable atEnd) {
        Publisher<ExecutionResult> events = result.getData();
        return new Outcome.Stream(
                new Events(events, event -> answer(event, context, cost), () -> stopEvent(context), atEnd));
    }

    /** Nobody waits for the answer to an event that is under way. */
    private static void stopEvent(GraphQLContext context) {
        Run<?> run = context.get(Run.class);
        if (run != null) {
            run.stop(Refusal.callerLeft());
        }
    }
}
