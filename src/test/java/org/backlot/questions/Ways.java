package org.backlot.questions;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shortest ways through the schema to each of its connections, as queries that can be asked on the seed. */
final class Ways {
    /** Arguments by which a field has something to tell; one with a required argument that is not here is not gone through. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("at", "asOf: \"2024-01-10\""),
            Map.entry("search", "query: \"s\", prefix: true"),
            Map.entry("differences", "from: {asOf: \"2023-06-01\"}, to: {asOf: \"2024-01-11\"}"),
            Map.entry("difference", "from: {asOf: \"2023-06-01\"}, to: {asOf: \"2024-01-11\"}, throughUnits: true"),
            Map.entry("explain", "relation: REPORTS_TO, to: \"mike-hopkins\""),
            Map.entry("whyNot", "relation: REPORTS_TO, to: \"mike-hopkins\""),
            Map.entry("reportsTo", "manager: \"mike-hopkins\""),
            Map.entry("reportingChain", "implied: true"),
            Map.entry("allReports", "implied: true"),
            Map.entry("timeline", "where: {kinds: [ANNOUNCED, STARTED, TOOK_EFFECT, DUE, ENDED, REPORTED]}"),
            Map.entry(
                    "links",
                    "where: {kinds: [DOTTED_LINE, COLLABORATION, PLACEMENT, REPORTING_LINE, POSITION, IMPLIED_LINE]}"));

    /** Lists from which a walk begins, those first that lead to most. */
    private static final List<String> ROOTS = List.of(
            "people",
            "companies",
            "divisions",
            "announcements",
            "posts",
            "documents",
            "publications",
            "claims",
            "conflicts",
            "changes",
            "outlets",
            "overdue",
            "search",
            "differences",
            "review");

    /** Entries of the lists on the way by how many of these there are, and of the list that is asked for. */
    private static final int[] ON_THE_WAY = {200, 40, 7, 3};

    private static final int ASKED_FOR = 100;

    /** Of how many types that have a list of one name and type each it is asked for: of all five kinds of view. */
    private static final int OWNERS = 5;

    /** Stands for the size of a page until it is known. */
    private static final String SIZE = "first: $";

    private final GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("docs", "schema.graphql").toFile()));
    private final Map<String, List<Listing>> found = new LinkedHashMap<>();
    private final Set<String> passed = new HashSet<>();
    private final Deque<Way> open = new ArrayDeque<>();

    /** @param steps fields and types that lead to the type, the first at the root */
    private record Way(GraphQLNamedType type, List<String> steps) {}

    /**
     * A list and the way to it.
     *
     * @param owner the type that has it
     * @param orders the fields by which it can be ordered
     */
    record Listing(String owner, List<String> steps, List<String> orders) {

        @Override
        public String toString() {
            return owner + "." + steps.get(steps.size() - 1).replaceAll("\\(.*", "");
        }

        /** A query in which the list is called {@code found}. */
        String query() {
            String last = steps.get(steps.size() - 1);
            return Ways.query(
                    steps, "found: " + last + " { edges { node { __typename id } } pageInfo { hasNextPage } }");
        }

        /** A query in which it is called so besides in an order from either end: {@code up} and {@code down}. */
        String query(String order) {
            String last = steps.get(steps.size() - 1);
            String nodes = " { edges { node { id } } pageInfo { hasNextPage } } ";
            String ordered = last.substring(0, last.length() - 1) + ", orderBy: {field: " + order + ", direction: ";
            return Ways.query(
                    steps,
                    "found: " + last + nodes + "up: " + ordered + "ASC})" + nodes + "down: " + ordered + "DESC})"
                            + nodes);
        }
    }

    /** For each name and type of a field that gives a connection, the lists of some owners and the ways to them. */
    static Map<String, List<Listing>> toConnections() {
        Ways ways = new Ways();
        for (String root : ROOTS) {
            ways.goOn(ways.schema.getQueryType().getFieldDefinition(root), "Query", List.of());
        }
        while (!ways.open.isEmpty()) {
            ways.from(ways.open.pop());
        }
        return ways.found;
    }

    private void from(Way way) {
        if (way.type() instanceof GraphQLFieldsContainer fields) {
            fields.getFieldDefinitions().forEach(field -> goOn(field, fields.getName(), way.steps()));
        }
        if (way.type() instanceof GraphQLInterfaceType general) {
            schema.getImplementations(general)
                    .forEach(type -> enter(type, joined(way.steps(), "... on " + type.getName())));
        }
    }

    private void goOn(GraphQLFieldDefinition field, String owner, List<String> steps) {
        String arguments = arguments(field);
        if (arguments == null) {
            return;
        }
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        boolean connection = type.getName().endsWith("Connection");
        if (connection) {
            String list = (owner.equals("Query") ? "Query." : "") + field.getName() + " " + type.getName();
            List<Listing> known = found.computeIfAbsent(list, first -> new ArrayList<>());
            if (known.size() < OWNERS) {
                known.add(new Listing(owner, joined(steps, field.getName() + arguments), orders(field)));
            }
        }
        enter(type, joined(steps, field.getName() + arguments));
    }

    private void enter(GraphQLNamedType type, List<String> steps) {
        if (type instanceof GraphQLFieldsContainer && passed.add(type.getName())) {
            open.add(new Way(type, steps));
        }
    }

    private static @Nullable String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        String known = ARGUMENTS.get(field.getName());
        if (known != null && !field.getArguments().isEmpty()) {
            given.add(known);
        }
        for (GraphQLArgument argument : field.getArguments()) {
            boolean required = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (required && known == null) {
                return null;
            }
            if (argument.getName().equals("first")) {
                given.add(SIZE);
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private static List<String> orders(GraphQLFieldDefinition field) {
        GraphQLArgument order = field.getArgument("orderBy");
        if (order == null) {
            return List.of();
        }
        GraphQLInputObjectType type = GraphQLTypeUtil.unwrapAllAs(order.getType());
        GraphQLEnumType by = GraphQLTypeUtil.unwrapAllAs(type.getField("field").getType());
        return by.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
    }

    /** The last of the steps, which asks for the lists, is given as it is to be asked. */
    private static String query(List<String> steps, String last) {
        long lists = steps.stream().filter(step -> step.contains(SIZE)).count();
        StringBuilder query = new StringBuilder("{ ");
        int list = 0;
        for (String each : steps.subList(0, steps.size() - 1)) {
            list += each.contains(SIZE) ? 1 : 0;
            int size = Math.max(2, ON_THE_WAY[(int) Math.min(lists, ON_THE_WAY.length) - 1] / Math.max(1, list));
            query.append(each.replace(SIZE, "first: " + size)).append(" { ");
        }
        return query.append(last.replace(SIZE, "first: " + ASKED_FOR))
                .append(" }".repeat(steps.size()))
                .toString();
    }

    private static List<String> joined(List<String> steps, String next) {
        List<String> joined = new ArrayList<>(steps);
        joined.add(next);
        return joined;
    }
}
