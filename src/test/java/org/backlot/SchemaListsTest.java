package org.backlot;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The lists of the schema are those of Relay, filtered and ordered in one way. */
@QuarkusTest
class SchemaListsTest {
    @Test
    void connectionsAreThoseOfRelay() {
        List<String> odd = new ArrayList<>();
        for (GraphQLObjectType connection : ServedSchema.objects("Connection")) {
            String entry = connection.getName().replaceAll("Connection$", "");
            String shape = ServedSchema.shape(connection, "edges") + ServedSchema.shape(connection, "pageInfo");
            boolean nodes = ServedSchema.shape(connection, "nodes").matches("\\[\\w+!]!");
            oddIn(
                    connection.getName() + shape + nodes,
                    connection.getName() + "\\[" + entry + "Edge!]!PageInfo!true",
                    odd);
        }
        for (GraphQLObjectType edge : ServedSchema.objects("Edge")) {
            GraphQLType node =
                    GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
            boolean refetchable = node instanceof GraphQLInterfaceType
                    || (node instanceof GraphQLObjectType object
                            && object.getInterfaces().stream()
                                    .anyMatch(type -> type.getName().equals("Node")));
            oddIn(edge.getName() + ServedSchema.shape(edge, "cursor") + refetchable, "\\w+String!true", odd);
        }

        assertThat(odd).isEmpty();
    }

    @Test
    void connectionsTakeTheArgumentsOfRelay() {
        List<String> odd = new ArrayList<>();
        ServedSchema.fields()
                .filter(field -> ServedSchema.named(field.getType()).endsWith("Connection"))
                .forEach(field -> {
                    List<String> paging = field.getArguments().stream()
                            .filter(argument ->
                                    List.of("first", "after", "last", "before").contains(argument.getName()))
                            .map(argument -> argument.getName() + " " + GraphQLTypeUtil.simplePrint(argument.getType()))
                            .sorted()
                            .toList();
                    oddIn(field.getName() + paging, "\\w+\\[after String, before String, first Int, last Int]", odd);
                });

        assertThat(odd).isEmpty();
    }

    /** Whoever adds one asks whether it can grow, as decision 22 has it. */
    @Test
    void plainListsAreOfWhatCannotGrow() {
        Set<String> plain = new TreeSet<>();
        ServedSchema.objects("").stream()
                .filter(type -> !type.getName().endsWith("Connection"))
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                        .map(field -> type.getName() + "." + field.getName())
                        .filter(name -> !name.endsWith(".identifiers"))
                        .forEach(plain::add));

        assertThat(plain)
                .containsExactly(
                        "AnnouncedEffect.results",
                        "AnnouncedEffect.subjects",
                        "AnnouncementAt.effectCounts",
                        "AttributionStep.parties",
                        "AuthorshipAt.authors",
                        "ChangedValue.after",
                        "ChangedValue.before",
                        "ChartLink.to",
                        "CitableSentence.links",
                        "Citation.speakers",
                        "CitationPath.path",
                        "Collaboration.counterparts",
                        "CollaborationAt.counterparts",
                        "Document.sources",
                        "EffectAt.targets",
                        "IdentityProposal.grounds",
                        "ImpliedLine.restsOn",
                        "ImportDossierPayload.changes",
                        "ImportDossierPayload.counts",
                        "ImportDossierPayload.userErrors",
                        "Query.nodes",
                        "RelationChange.objects",
                        "RelationChange.values",
                        "Relationship.objects",
                        "ReportingChain.hops",
                        "ReportingPath.down",
                        "ReportingPath.up",
                        "Succession.predecessors",
                        "Succession.successors",
                        "SuccessionAt.predecessors",
                        "SuccessionAt.successors",
                        "UserError.path");
    }

    /** What has one order is a log, or ranked; whoever adds one says why, as decision 22 has it. */
    @Test
    void everyListIsFilteredAndAllButALogAndARankingAreOrdered() {
        Set<String> unfiltered = new TreeSet<>();
        Set<String> unordered = new TreeSet<>();
        ServedSchema.objects("")
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> ServedSchema.named(field.getType()).endsWith("Connection"))
                        .forEach(field -> {
                            String name = type.getName() + "." + field.getName();
                            if (field.getArgument("where") == null) {
                                unfiltered.add(name);
                            }
                            if (field.getArgument("orderBy") == null) {
                                unordered.add(name);
                            }
                        }));

        assertThat(unfiltered).isEmpty();
        assertThat(unordered).containsExactly("Query.changes", "Query.search");
    }

    @Test
    void filtersAndOrdersHaveOneShape() {
        List<String> odd = new ArrayList<>();
        ServedSchema.fields()
                .forEach(field -> field.getArguments().forEach(argument -> {
                    String type = GraphQLTypeUtil.simplePrint(argument.getType());
                    if (argument.getName().equals("where")) {
                        oddIn(type, "\\w+Filter", odd);
                    } else if (argument.getName().equals("orderBy")) {
                        oddIn(type, "\\w+Order", odd);
                        List<String> parts = ((GraphQLInputObjectType) argument.getType())
                                .getFields().stream()
                                        .map(GraphQLInputObjectField::getName)
                                        .sorted()
                                        .toList();
                        oddIn(type + parts, "\\w+\\[direction, field]", odd);
                    }
                }));

        assertThat(odd).isEmpty();
    }

    private static void oddIn(String name, String form, List<String> odd) {
        if (!name.matches(form)) {
            odd.add(name);
        }
    }
}
