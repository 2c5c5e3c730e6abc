package org.backlot.endpoint;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.backlot.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Lets each event of a subscription be answered from the graph of its own time, not from that of the first. */
final class SnapshotOfEvent extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        parameters.getExecutionContext().getGraphQLContext().delete(Snapshot.class);
        return null;
    }
}
