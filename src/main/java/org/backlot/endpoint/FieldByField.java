package org.backlot.endpoint;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import org.backlot.snapshot.Answering;
import org.backlot.snapshot.Snapshot;
import org.backlot.traffic.Run;
import org.backlot.traffic.StopsAtFields;

/**
 * What happens around each field. Besides, each event of a subscription is answered from the graph of its own time, not
 * from that of the first, and by a run that can be stopped.
 */
final class FieldByField extends StopsAtFields {
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        return NothingSelected.below(super.instrumentDataFetcher(fetcher, field, state));
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        GraphQLContext request = parameters.getExecutionContext().getGraphQLContext();
        request.delete(Snapshot.class);
        Run<?> run = Run.current();
        if (run != null) {
            request.put(Run.class, run);
        }
        Answering.begin(request);
        return SimpleInstrumentationContext.whenCompleted((answer, failure) -> Answering.end());
    }
}
