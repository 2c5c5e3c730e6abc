package org.backlot.endpoint;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An error as callers see it.
 *
 * @param path the field of the answer that could not be given; {@code null} when there is no answer at all
 * @param details what stands in {@code extensions} beside the code
 */
record ApiError(
        ErrorCode code,
        String message,
        List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> details)
        implements GraphQLError {

    /** A refusal of the whole request. */
    static ApiError of(Refusal refusal) {
        return new ApiError(refusal.code(), refusal.getMessage(), List.of(), null, refusal.details());
    }

    /** As JSON, in the form that the GraphQL specification gives to errors. */
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("message", message);
        if (!locations.isEmpty()) {
            json.put("locations", locations.stream().map(ApiError::json).toList());
        }
        if (path != null) {
            json.put("path", path);
        }
        json.put("extensions", getExtensions());
        return json;
    }

    private static Map<String, Integer> json(SourceLocation location) {
        Map<String, Integer> json = new LinkedHashMap<>();
        json.put("line", location.getLine());
        json.put("column", location.getColumn());
        return json;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    @SuppressWarnings("NullAway") // the interface is not marked; null is what it documents for errors without a path
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }
}
