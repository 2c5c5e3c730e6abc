package org.backlot.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param executed whether there is data, be it {@code null}; if not, the errors say why
 * @param extensions what is told about the answer
 * @param sequence the sequence number of the graph that it was answered from; {@code null} when no graph was needed
 */
record Answer(
        List<ApiError> errors,
        boolean executed,
        @Nullable Object data,
        Map<String, Object> extensions,
        @Nullable Long sequence)
        implements Outcome {

    /** How the sequence number is called in {@code extensions}. */
    static final String SEQUENCE = "sequence";

    static Answer refused(Refusal refusal) {
        return failed(List.of(ApiError.of(refusal)));
    }

    static Answer failed(List<ApiError> errors) {
        return new Answer(List.copyOf(errors), false, null, Map.of(), null);
    }

    /** The HTTP status: that of the first error, unless there is data. */
    int status(AnswerType type) {
        if (executed) {
            return 200;
        }
        ApiError first = errors.get(0);
        return type == AnswerType.GRAPHQL_RESPONSE
                ? first.code().status()
                : first.code().statusInJson();
    }

    boolean wentWell() {
        return errors.isEmpty();
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            json.put("errors", errors.stream().map(ApiError::json).toList());
        }
        if (executed) {
            json.put("data", data);
        }
        Map<String, Object> told = new LinkedHashMap<>(extensions);
        if (sequence != null) {
            told.put(SEQUENCE, sequence);
        }
        if (!told.isEmpty()) {
            json.put("extensions", told);
        }
        return json;
    }
}
