package org.backlot.endpoint;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.smallrye.graphql.execution.datafetcher.AbstractDataFetcher;
import java.util.List;
import java.util.Map;

/**
 * Tells resolvers that nothing is selected below their field. SmallRye writes down for each call of each resolver, twice,
 * what is selected, in case that it asks. None of ours does, and to find it out costs more than most answers, and stays
 * in memory for as long as a subscription lasts.
 */
final class NothingSelected extends SimplePerformantInstrumentation {
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        return fetcher instanceof AbstractDataFetcher<?, ?>
                ? environment -> fetcher.get(new Unselected(environment))
                : fetcher;
    }

    private static final class Unselected extends DelegatingDataFetchingEnvironment {
        Unselected(DataFetchingEnvironment environment) {
            super(environment);
        }

        @Override
        public DataFetchingFieldSelectionSet getSelectionSet() {
            return Nothing.SELECTED;
        }
    }

    private enum Nothing implements DataFetchingFieldSelectionSet {
        SELECTED;

        @Override
        public boolean contains(String pattern) {
            return false;
        }

        @Override
        public boolean containsAnyOf(String pattern, String... others) {
            return false;
        }

        @Override
        public boolean containsAllOf(String pattern, String... others) {
            return false;
        }

        @Override
        public List<SelectedField> getFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getImmediateFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getFields(String pattern, String... others) {
            return List.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey() {
            return Map.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey(String pattern, String... others) {
            return Map.of();
        }
    }
}
