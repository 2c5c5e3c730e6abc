package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of what has an id of its own hold each id once, and each is found again by it. */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class NodesTest {
    private static final String AGAIN = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people",
                "companies",
                "divisions",
                "posts",
                "announcements",
                "claims",
                "documents",
                "publications",
                "conflicts",
                "changes",
            })
    void everyNodeOfAListIsFoundAgainByItsId(String list) throws IOException {
        JsonNode edges = Question.ask("{ list: " + list + "(first: 200) { edges { node { __typename id } } } }")
                .at("/data/list/edges");
        List<JsonNode> nodes = new ArrayList<>();
        edges.forEach(edge -> nodes.add(edge.get("node")));
        List<String> ids = nodes.stream().map(node -> node.get("id").asText()).toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        List<JsonNode> again = new ArrayList<>();
        Question.ask(AGAIN, Map.of("ids", ids)).at("/data/nodes").forEach(again::add);
        assertThat(again).isEqualTo(nodes);
    }

    @Test
    void aConflictIsAskedAboutAtAnyMoment() throws IOException {
        String id = Question.ask("{ conflicts(where: {verdicts: [OPEN]}, first: 1) { edges { node { id } } } }")
                .at("/data/conflicts/edges/0/node/id")
                .asText();
        JsonNode conflict = Question.ask(
                        "query($id: ID!) { node(id: $id) { ... on Conflict { key now { key verdict conflict { id } } early:"
                                + " at(reportedBy: \"2020-01-01T00:00:00Z\") { key } } } }",
                        Map.of("id", id))
                .at("/data/node");

        assertThat(conflict.at("/now/conflict/id").asText()).isEqualTo(id);
        assertThat(conflict.at("/now/key")).isEqualTo(conflict.get("key"));
        assertThat(conflict.at("/now/verdict").asText()).isEqualTo("OPEN");
        assertThat(conflict.get("early").isNull()).isTrue();
    }
}
