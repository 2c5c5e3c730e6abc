package org.backlot.traffic;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;

/** Ends the execution of a stopped request at its next field. */
public class StopsAtFields extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        Run<?> run = Run.current();
        if (run != null && run.isStopped()) {
            throw new AbortExecutionException("The request was stopped.");
        }
        return fetcher;
    }
}
