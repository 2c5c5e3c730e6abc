package org.backlot.limits;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works out the price of one operation of a valid document. A fragment is worked out once for each length of list that
 * it is spread in, however often that is.
 */
final class Pricing {
    /** A type is wrapped at most so often: {@code [T!]!}. Whatever is asked for below that is null. */
    private static final int WRAPPERS = 3;

    private final GraphQLSchema schema;
    private final Weights weights;
    private final Sizes sizes;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<Spread, Price> known = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<Field, List<Range>> ranges = new LinkedHashMap<>();

    private record Spread(String fragment, Place place) {}

    /**
     * Where a selection stands.
     *
     * @param entries how long the lists directly in it are, if the field around it has said so
     * @param wrapped how many {@code ofType} are directly around it
     * @param whole what it counts to go through the whole of the list around it, or of those directly in it
     */
    private record Place(
            @Nullable Size entries, int wrapped, @Nullable Whole whole) {
        static final Place ANY = new Place(null, 0, null);
    }

    private Pricing(GraphQLSchema schema, Weights weights, Document document, OperationDefinition operation) {
        this.schema = schema;
        this.weights = weights;
        this.sizes = new Sizes(operation);
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
    }

    static Quote of(GraphQLSchema schema, Weights weights, Document document, OperationDefinition operation) {
        GraphQLObjectType root = Objects.requireNonNull(
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                });
        Pricing pricing = new Pricing(schema, weights, document, operation);
        Price price = pricing.of(root, operation.getSelectionSet(), Place.ANY);
        return new Quote(
                price, pricing.ranges.values().stream().flatMap(List::stream).toList());
    }

    private Price of(GraphQLCompositeType type, @Nullable SelectionSet selections, Place place) {
        if (selections == null) {
            return Price.FREE;
        }
        List<Price> always = new ArrayList<>();
        Map<String, List<Price>> either = new HashMap<>();
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                always.add(of(type, field, place));
            } else {
                GraphQLCompositeType narrowed = narrowed(type, selection);
                boolean exclusive = narrowed instanceof GraphQLObjectType && !(type instanceof GraphQLObjectType);
                (exclusive ? either.computeIfAbsent(narrowed.getName(), name -> new ArrayList<>()) : always)
                        .add(fragment(narrowed, selection, place));
            }
        }
        if (!either.isEmpty()) {
            always.add(Price.greatest(either.values().stream().map(Price::sum).toList()));
        }
        return Price.sum(always);
    }

    private Price of(GraphQLCompositeType parent, Field field, Place place) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return Price.FREE;
        }
        int wrapped = field.getName().equals("ofType") && parent.equals(Introspection.__Type) ? place.wrapped + 1 : 0;
        if (wrapped > WRAPPERS) {
            return Price.FREE;
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        path.addLast(field.getName());
        ranges.computeIfAbsent(field, first -> sizes.ranges(definition, first, String.join(".", path)));
        Price price = of(parent, definition, field, new Place(place.entries, wrapped, place.whole));
        path.removeLast();
        return price;
    }

    private Price of(GraphQLCompositeType parent, GraphQLFieldDefinition definition, Field field, Place place) {
        Size said = sizes.of(definition, field);
        Whole whole = whole(definition, place);
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        Price below = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type
                ? of(type, field.getSelectionSet(), new Place(list ? null : said, place.wrapped, whole))
                : Price.FREE;
        Price each = Price.sum(List.of(
                new Price.Fixed(weights.of(definition, place.whole)), reordered(definition, field, whole), below));
        if (!list) {
            return each;
        }
        Size length =
                said != null ? said : place.entries != null ? place.entries : weights.lengthOf(parent, definition);
        return Price.times(length, each);
    }

    /** That of a page is its own, or else that of the field around it. */
    private @Nullable Whole whole(GraphQLFieldDefinition definition, Place place) {
        Whole own = weights.wholeOf(definition);
        return own == null && Sizes.isPage(definition) ? place.whole : own;
    }

    private Price reordered(GraphQLFieldDefinition definition, Field field, @Nullable Whole whole) {
        return whole == null || !Sizes.isPage(definition)
                ? Price.FREE
                : Price.reordered(sizes.reordering(field, whole.own()), whole.weight());
    }

    private Price fragment(GraphQLCompositeType narrowed, Selection<?> selection, Place place) {
        if (selection instanceof InlineFragment inline) {
            return of(narrowed, inline.getSelectionSet(), place);
        }
        Spread spread = new Spread(((FragmentSpread) selection).getName(), place);
        Price price = known.get(spread);
        if (price == null) {
            price = of(narrowed, definition(selection).getSelectionSet(), place);
            known.put(spread, price);
        }
        return price;
    }

    private GraphQLCompositeType narrowed(GraphQLCompositeType type, Selection<?> selection) {
        TypeName name = selection instanceof InlineFragment inline
                ? inline.getTypeCondition()
                : definition(selection).getTypeCondition();
        return name == null ? type : (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name.getName()));
    }

    private FragmentDefinition definition(Selection<?> spread) {
        return Objects.requireNonNull(fragments.get(((FragmentSpread) spread).getName()));
    }
}
