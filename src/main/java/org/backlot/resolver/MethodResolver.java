package org.backlot.resolver;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field that a method of a bean answers. One that takes its source and nothing else is called without asking what the
 * caller's arguments are.
 */
final class MethodResolver<K, T> extends DefaultDataFetcher<K, T> implements LightDataFetcher<T> {
    private static final Set<Class<?>> LASTING = Set.of(Singleton.class, ApplicationScoped.class);

    private final Method method;
    private final Values values;
    private final boolean takesSourceOnly;
    private volatile @Nullable Object bean;

    MethodResolver(Operation operation, Type type) {
        super(operation, type);
        this.method = operationInvoker.getMethod();
        this.values = new Values(operation);
        List<Argument> arguments = operation.getArguments();
        this.takesSourceOnly =
                arguments != null && arguments.size() == 1 && arguments.get(0).isSourceArgument();
    }

    @Override
    public @Nullable T get(
            GraphQLFieldDefinition definition, @Nullable Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return takesSourceOnly && source != null
                ? values.answer(Calls.call(method, bean(), new Object[] {source}), environment)
                : get(environment.get());
    }

    @Override
    @SuppressWarnings("unchecked") // what graphql-java takes in place of a value
    public @Nullable T get(DataFetchingEnvironment environment) throws Exception {
        Object[] arguments;
        try {
            arguments = argumentHelper.getArguments(environment).toArray();
        } catch (AbstractDataFetcherException unfit) {
            DataFetcherResult.Builder<Object> told = DataFetcherResult.newResult();
            unfit.appendDataFetcherResult(told, environment);
            return (T) told.build();
        }
        return values.answer(Calls.call(method, bean(), arguments), () -> environment);
    }

    private Object bean() {
        Object known = bean;
        if (known == null) {
            InstanceHandle<?> handle = Arc.container().instance(method.getDeclaringClass());
            if (!LASTING.contains(handle.getBean().getScope())) {
                throw new IllegalStateException(
                        method.getDeclaringClass() + " would have to live as long as the schema");
            }
            known = handle.get();
            bean = known;
        }
        return known;
    }
}
