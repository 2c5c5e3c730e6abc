package org.backlot.endpoint;

import java.util.List;

/** A document that is no GraphQL or does not fit the schema, with all that is wrong with it. */
final class InvalidDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ApiError> errors;

    InvalidDocument(List<ApiError> errors) {
        super("invalid document", null, false, false);
        this.errors = List.copyOf(errors);
    }

    List<ApiError> errors() {
        return errors;
    }
}
