package org.backlot.resolver;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of one field, as graphql-java takes them: most as they are, some as SmallRye GraphQL writes their type. */
final class Values {
    private final FieldHelper helper;
    private final boolean asTheyAre;
    private final boolean byArguments;

    Values(Field field) {
        this.helper = new FieldHelper(field);
        this.byArguments = field.hasWrapper() && field.getWrapper().isMap();
        this.asTheyAre = !byArguments && !isWritten(field);
    }

    private static boolean isWritten(Field field) {
        Reference reference = field.getReference();
        boolean otherScalar = reference.getType() == ReferenceType.SCALAR
                && !reference.getClassName().equals(reference.getGraphQLClassName());
        return otherScalar
                || field.isAdaptingWith()
                || field.isAdaptingTo()
                || reference.isAdaptingWith()
                || reference.isAdaptingTo();
    }

    @SuppressWarnings("unchecked") // the schema was made of the method that gave the value
    <T> @Nullable T answer(@Nullable Object value, Supplier<DataFetchingEnvironment> environment)
            throws AbstractDataFetcherException {
        return (T)
                (asTheyAre || value == null
                        ? value
                        : helper.transformOrAdaptResponse(value, byArguments ? environment.get() : null));
    }
}
