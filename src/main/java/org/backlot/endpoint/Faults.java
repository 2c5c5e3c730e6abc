package org.backlot.endpoint;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.backlot.traffic.Run;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells what went wrong: a refusal as it is meant for the caller, and anything else by an id alone, which stands in the
 * log together with what happened.
 */
final class Faults implements DataFetcherExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Faults.class);

    /** What fails because the request was stopped is no fault, and nobody hears it. */
    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        Run<?> run = Run.current();
        ApiError error = told(
                run != null && run.isStopped() ? Refusal.callerLeft() : failed.getException(),
                failed.getSourceLocation(),
                failed.getPath().toList());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    /** What to tell of a failure of the whole request. */
    static ApiError told(Throwable failure) {
        return told(failure, null, null);
    }

    static ApiError told(Throwable failure, @Nullable SourceLocation location, @Nullable List<Object> path) {
        List<SourceLocation> locations = location == null ? List.of() : List.of(location);
        if (unwrapped(failure) instanceof Refusal refusal) {
            return new ApiError(refusal.code(), refusal.getMessage(), locations, path, refusal.details());
        }
        return masked(failure.toString(), unwrapped(failure), locations, path);
    }

    /** A fault of ours: what happened goes to the log, and its id to the caller. */
    static ApiError masked(
            String what, @Nullable Throwable cause, List<SourceLocation> locations, @Nullable List<Object> path) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(cause, "Fault %s at %s: %s", id, path == null ? "no field" : path, what);
        return new ApiError(
                ErrorCode.INTERNAL,
                "The server failed; what happened stands in its log as " + id + ".",
                locations,
                path,
                Map.of("id", id));
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
