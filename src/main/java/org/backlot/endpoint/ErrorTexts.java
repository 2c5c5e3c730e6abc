package org.backlot.endpoint;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import graphql.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Turns the errors of graphql-java into ours: a code of the catalogue, a message in plain words that repeats no value,
 * and the argument or variable that is meant.
 */
final class ErrorTexts {
    /** What graphql-java puts before the message proper: the kind of error, and the field that it repeats in its way. */
    private static final Pattern KIND = Pattern.compile("^Validation [Ee]rror ?(?:\\([^)]*\\))? ?: ?");

    /** How it prints a value: by the names of its classes. */
    private static final Pattern VALUE = Pattern.compile(" with value '.*' (?=is |must |contains )", Pattern.DOTALL);

    private static final Pattern ARGUMENT = Pattern.compile("argument(?: named)? '([^']+)'");
    private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '([^']+)'");
    /** Java's patterns read a whole surrogate pair as one character, which is none of these. */
    private static final Pattern HALF_A_PAIR = Pattern.compile("[\\uD800-\\uDFFF]");

    private static final int LONGEST = 500;

    /** How graphql-java tells an introspection with too many fields from one that asks for the same again. */
    private static final String TOO_BIG = "too big";

    /** Kinds of error that graphql-java finds while it validates, but that are about values. */
    private static final Set<ValidationErrorType> OF_VALUES = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.NullValueForNonNullArgument,
            ValidationErrorType.MissingFieldArgument,
            ValidationErrorType.BadValueForDefaultArg);

    private ErrorTexts() {}

    /** Errors found before anything was executed. */
    static List<ApiError> ofDocument(List<? extends GraphQLError> errors) {
        return errors.stream().map(error -> of(error, false)).toList();
    }

    /**
     * Errors of fields. A field without an answer is an error of its own where it may not be {@code null}; that it is so
     * is told only if no other error says why.
     */
    static List<ApiError> ofFields(List<? extends GraphQLError> errors) {
        List<ApiError> reasons = errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .map(error -> of(error, true))
                .toList();
        Stream<ApiError> unexplained = errors.stream()
                .filter(error -> error instanceof NonNullableFieldWasNullError)
                .filter(error ->
                        reasons.stream().noneMatch(reason -> error.getPath().equals(reason.path())))
                .map(error -> of(error, true));
        return Stream.concat(reasons.stream(), unexplained).toList();
    }

    private static ApiError of(GraphQLError error, boolean executed) {
        if (error instanceof ApiError ours) {
            return ours;
        }
        if (error instanceof ExceptionWhileDataFetching failed) {
            return Faults.told(failed.getException(), first(failed), failed.getPath());
        }
        if (error instanceof ValidationError invalid) {
            return of(invalid, executed);
        }
        if (error instanceof UnknownOperationException) {
            return plain(ErrorCode.OPERATION_RESOLUTION_FAILURE, error);
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return plain(ErrorCode.GRAPHQL_PARSE_FAILED, error);
        }
        if (error.getErrorType() == ErrorType.ValidationError) {
            return plain(ErrorCode.BAD_USER_INPUT, error);
        }
        if (error instanceof BadFaithIntrospectionError) {
            return ApiError.of(introspection(error.getMessage()));
        }
        return Faults.masked(error.getMessage(), null, locations(error), error.getPath());
    }

    /** It is stopped at the first that is beyond, so no more than that is counted. */
    private static Refusal introspection(String message) {
        int most = message.contains(TOO_BIG) ? GoodFaithIntrospection.GOOD_FAITH_MAX_FIELDS_COUNT : 1;
        return Refusal.overLimit(ErrorCode.INTROSPECTION_TOO_BROAD, most, most + 1L);
    }

    /**
     * An error of validation. SmallRye reports an argument that it cannot turn into its Java type as one too, and has
     * the path of the field in the answer where graphql-java has that of the field in the document.
     */
    private static ApiError of(ValidationError error, boolean executed) {
        if (error.getValidationErrorType() == ValidationErrorType.MaxValidationErrorsReached) {
            int most = Validator.getMaxValidationErrors();
            return ApiError.of(Refusal.overLimit(ErrorCode.TOO_MANY_MISTAKES, most, most + 1L));
        }
        ErrorCode code = error.getValidationErrorType() instanceof ValidationErrorType type && OF_VALUES.contains(type)
                ? ErrorCode.BAD_USER_INPUT
                : ErrorCode.GRAPHQL_VALIDATION_FAILED;
        Map<String, Object> details = details(error.getMessage());
        List<String> path = error.getQueryPath() == null ? List.of() : error.getQueryPath();
        if (!executed && !path.isEmpty()) {
            details.put("field", String.join(".", path));
        }
        return new ApiError(code, message(error), locations(error), executed ? answerPath(path) : null, details);
    }

    private static List<Object> answerPath(List<String> path) {
        return path.stream()
                .map(step -> Character.isDigit(step.charAt(0)) ? (Object) Integer.valueOf(step) : step)
                .toList();
    }

    private static ApiError plain(ErrorCode code, GraphQLError error) {
        return new ApiError(code, message(error), locations(error), null, details(error.getMessage()));
    }

    private static Map<String, Object> details(String message) {
        Map<String, Object> details = new LinkedHashMap<>();
        put(details, "argument", ARGUMENT.matcher(message));
        put(details, "variable", VARIABLE.matcher(message));
        return details;
    }

    private static void put(Map<String, Object> details, String key, Matcher named) {
        if (named.find()) {
            details.put(key, named.group(1));
        }
    }

    private static String message(GraphQLError error) {
        String text = VALUE.matcher(
                        KIND.matcher(error.getMessage()).replaceFirst("").replace(" with ANTLR error", ":"))
                .replaceFirst(" ");
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return HALF_A_PAIR.matcher(bounded).replaceAll("\uFFFD");
    }

    private static @Nullable SourceLocation first(GraphQLError error) {
        List<SourceLocation> locations = locations(error);
        return locations.isEmpty() ? null : locations.get(0);
    }

    private static List<SourceLocation> locations(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null ? List.of() : List.copyOf(locations);
    }
}
