package org.backlot.resolver;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field whose value an accessor of its source gives: a component of a record, or a method without parameters. */
final class AccessorResolver<T> implements PlugableDataFetcher<T>, LightDataFetcher<T> {
    private static final Object[] NOTHING = {};

    private final Field field;
    private final Reference owner;
    private final Values values;
    /** Found at first use: while the schema is built, classes cannot be loaded everywhere. */
    private volatile @Nullable Method accessor;

    AccessorResolver(Field field, Reference owner) {
        this.field = field;
        this.owner = owner;
        this.values = new Values(field);
    }

    @Override
    public @Nullable T get(
            GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return values.answer(Calls.call(accessor(), source, NOTHING), environment);
    }

    @Override
    public @Nullable T get(DataFetchingEnvironment environment) throws Exception {
        return values.answer(Calls.call(accessor(), environment.getSource(), NOTHING), () -> environment);
    }

    private Method accessor() throws ReflectiveOperationException {
        Method known = accessor;
        if (known == null) {
            known = ClassloadingService.get().loadClass(owner.getClassName()).getMethod(field.getMethodName());
            accessor = known;
        }
        return known;
    }
}
