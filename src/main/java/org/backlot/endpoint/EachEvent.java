package org.backlot.endpoint;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.backlot.snapshot.Snapshot;
import org.backlot.traffic.Run;
import org.jspecify.annotations.Nullable;

/**
 * Lets each event of a subscription be answered from the graph of its own time, not from that of the first, and notes by
 * which run it is answered, so that it can be stopped.
 */
final class EachEvent extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        GraphQLContext context = parameters.getExecutionContext().getGraphQLContext();
        context.delete(Snapshot.class);
        Run<?> run = Run.current();
        if (run != null) {
            context.put(Run.class, run);
        }
        return null;
    }
}
