package org.backlot.endpoint;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.LightDataFetcher;
import graphql.schema.SelectedField;
import io.smallrye.graphql.execution.datafetcher.AbstractDataFetcher;
import java.util.List;
import java.util.Map;

/**
 * Tells SmallRye's resolvers of subscriptions that nothing is selected below their field. They write down, twice, what is
 * selected, in case that somebody asks. None of ours does, and it stays in memory for as long as a subscription lasts.
 */
final class NothingSelected {
    private NothingSelected() {}

    static DataFetcher<?> below(DataFetcher<?> fetcher) {
        return fetcher instanceof AbstractDataFetcher<?, ?> && !(fetcher instanceof LightDataFetcher<?>)
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
