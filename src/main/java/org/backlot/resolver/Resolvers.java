package org.backlot.resolver;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import org.jspecify.annotations.Nullable;

/**
 * Gives SmallRye GraphQL the resolvers that call our code directly. Its own copy the context of the request for each field
 * of each node, write down what is selected below, and look up the bean again: more work than most fields are. Only
 * subscriptions keep those.
 */
public final class Resolvers implements DataFetcherService {
    /** Those of Quarkus have 1; the lowest is asked first. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getDefaultDataFetcher(Operation operation, Type type) {
        return new MethodResolver<>(operation, type);
    }

    @Override
    @SuppressWarnings("NullAway") // the interface is not marked: null says that another is to be asked
    public @Nullable PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return field.getMethodName() == null ? null : new AccessorResolver<>(field, owner);
    }
}
