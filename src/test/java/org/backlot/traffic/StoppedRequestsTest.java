package org.backlot.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.backlot.endpoint.SocketClient;
import org.backlot.snapshot.LatestGraph;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slow requests are stopped when their time is up or their caller has gone, and never stop others. */
@QuarkusTest
class StoppedRequestsTest {
    private static final Logger LOG = Logger.getLogger(StoppedRequestsTest.class);
    private static final String QUERY_OF_SOCKET = "{ sql: people(first: 1) { totalCount } }";
    private static final String EVENT_OF_SOCKET = "subscription { claimRecorded(last: 1) { sql: subject { slug } } }";
    private static final String QUERY = "{\"query\": \"{ %s: people(first: 1) { totalCount } }\"}";

    @Inject
    LatestGraph latest;

    @Inject
    DataSource database;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private SlowGraph slow;

    @BeforeEach
    void slowDown() {
        slow = new SlowGraph(latest.get(), database);
        QuarkusMock.installMockForInstance(slow, latest);
    }

    @AfterEach
    void letGo() {
        slow.letGo();
    }

    @Test
    void whoseTimeIsUpIsToldSoAndTheStatementIsCancelled() throws Exception {
        HttpResponse<String> answer = ask("sql").get();
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("TIME_LIMIT", "10000");
        assertStatementIsGoneWithinTwoSeconds();
    }

    @Test
    void whoLeavesTakesTheStatementAlong() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            String body = QUERY.formatted("sql");
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            awaitStatement();
        }
        assertStatementIsGoneWithinTwoSeconds();
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY_OF_SOCKET, EVENT_OF_SOCKET})
    void whoCompletesAnOperationOfASocketTakesTheStatementAlong(String operation) throws Exception {
        try (SocketClient socket = SocketClient.ready(endpoint())) {
            socket.subscribe("slow", operation);
            awaitStatement();
            socket.send("{\"id\": \"slow\", \"type\": \"complete\"}");
            assertStatementIsGoneWithinTwoSeconds();
            socket.subscribe("slow", "{ __typename }");
            assertThat(socket.next().at("/payload/data/__typename").asText()).isEqualTo("Query");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY_OF_SOCKET, EVENT_OF_SOCKET})
    void aSocketThatIsDroppedTakesTheStatementAlong(String operation) throws Exception {
        try (SocketClient socket = SocketClient.ready(endpoint())) {
            socket.subscribe("slow", operation);
            awaitStatement();
        }
        assertStatementIsGoneWithinTwoSeconds();
    }

    @Test
    void whileSlowOnesAreUnderWayOthersAreAnswered() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        int loopsAndWorkers = 2 * processors + Math.max(256, 8 * processors);
        List<CompletableFuture<HttpResponse<String>>> held =
                Stream.generate(() -> ask("held")).limit(loopsAndWorkers).toList();
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            long begun = System.nanoTime();
            assertThat(ask("quick").get().body()).contains("\"data\":{\"quick\"");
            micros.add((System.nanoTime() - begun) / 1000);
        }
        micros.sort(null);
        LOG.infof("%d requests held: the 99th percentile of 100 others is %d us", loopsAndWorkers, micros.get(98));
        assertThat(held).noneMatch(CompletableFuture::isDone);
        slow.letGo();
        for (CompletableFuture<HttpResponse<String>> one : held) {
            assertThat(one.get().body()).contains("\"data\":{\"held\"");
        }
    }

    private CompletableFuture<HttpResponse<String>> ask(String alias) {
        return client.sendAsync(
                HttpRequest.newBuilder(endpoint())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(QUERY.formatted(alias)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI endpoint() {
        return URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql");
    }

    private void awaitStatement() throws Exception {
        for (int i = 0; i < 400 && statements() == 0; i++) {
            Thread.sleep(20);
        }
        assertThat(statements()).isEqualTo(1);
    }

    /** By itself it would go on for 25 seconds. */
    private void assertStatementIsGoneWithinTwoSeconds() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (statements() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(statements()).isZero();
    }

    private int statements() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where state = 'active' and query = 'select pg_sleep(25)'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
