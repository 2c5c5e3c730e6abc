package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list holds each node once, since clients take an entry for a repetition whose node they have; whatever list it is. */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class EveryListTest {
    private static final String AGAIN = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    static Stream<Arguments> lists() {
        return all().map(list -> Arguments.of(list, list.query()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aListHoldsEachNodeOnceAndEachIsFoundAgain(Ways.Listing list, String query) throws IOException {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        for (JsonNode parent : ask(query)) {
            JsonNode found = parent.get("found");
            List<String> ids = new ArrayList<>();
            for (JsonNode edge : found.get("edges")) {
                String id = edge.at("/node/id").asText();
                ids.add(id);
                nodes.put(id, edge.get("node"));
            }
            assertThat(ids).as("%s", list).doesNotHaveDuplicates();
        }
        List<String> ids = new ArrayList<>(nodes.keySet());
        for (int i = 0; i < ids.size(); i += 200) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + 200));
            int place = 0;
            for (JsonNode again : Question.ask(AGAIN, Map.of("ids", some)).at("/data/nodes")) {
                assertThat(again).as("%s", list).isEqualTo(nodes.get(some.get(place++)));
            }
        }
    }

    private static Stream<Ways.Listing> all() {
        return Ways.toConnections().values().stream().flatMap(List::stream);
    }

    static Stream<Arguments> orders() {
        return all().flatMap(list ->
                list.orders().stream().map(order -> Arguments.of(list + " by " + order, list.query(order))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void everyOrderHoldsTheSameNodesAndIsReadFromEitherEnd(String list, String query) throws IOException {
        for (JsonNode parent : ask(query)) {
            if (!parent.at("/found/pageInfo/hasNextPage").asBoolean()) {
                List<String> up = ids(parent.get("up"));
                List<String> down = ids(parent.get("down"));
                Collections.reverse(down);

                assertThat(up).as("%s", list).containsExactlyInAnyOrderElementsOf(ids(parent.get("found")));
                assertThat(down).as("%s", list).isEqualTo(up);
            }
        }
    }

    private static List<String> ids(JsonNode connection) {
        List<String> ids = new ArrayList<>();
        connection.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asText()));
        return ids;
    }

    /** Else the tests above could hold of nothing. What tells of the same nodes as another list is not missed here. */
    @Test
    void theSeedHasSomethingInAlmostEveryList() throws IOException {
        Set<String> empty = new TreeSet<>();
        for (Map.Entry<String, List<Ways.Listing>> way : Ways.toConnections().entrySet()) {
            boolean any = false;
            for (Ways.Listing list : way.getValue()) {
                any = any
                        || ask(list.query()).stream()
                                .anyMatch(parent -> !parent.at("/found/edges").isEmpty());
            }
            if (!any) {
                empty.add(way.getKey());
            }
        }

        assertThat(empty)
                .containsExactly(
                        "completedBy ClaimAtConnection",
                        "dottedLines ReportingLineConnection",
                        "dottedReports ReportingLineConnection",
                        "endingImplied ImpliedLineConnection",
                        "endingLines ReportingLineConnection",
                        "holders PositionConnection",
                        "identityProposals IdentityProposalConnection",
                        "otherOrigins OriginConnection",
                        "owners OwnershipConnection",
                        "ownerships OwnershipConnection",
                        "sameEdge ClaimAtConnection",
                        "supersededBy ClaimConnection",
                        "survivesOn ClaimAtConnection",
                        "through PositionConnection");
    }

    private static List<JsonNode> ask(String query) throws IOException {
        JsonNode answer = Question.ask(query);
        assertThat(answer.has("errors")).as(query + " " + answer.get("errors")).isFalse();
        return answer.findParents("found");
    }
}
