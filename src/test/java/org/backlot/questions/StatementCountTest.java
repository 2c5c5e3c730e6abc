package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.SubjectEntry;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.Recording;
import org.backlot.person.Person;
import org.backlot.publication.Document;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A read is answered from the graph: it takes no connection to the database, however long its lists. */
@QuarkusTest
@TestProfile(StatementCountTest.Counted.class)
class StatementCountTest {
    private static final int PEOPLE = 50;
    private static final String FIFTY =
            "{ people(first: 50) { nodes { slug identifiers { value } at(asOf: \"2024-06-01\") {"
                    + " name names { nodes { name } } positions { nodes { title organization { name } } } reportingChain { ending hops {"
                    + " manager { name } standing { value } line { citations { nodes { document { title publication { name } } }"
                    + " } } } } } claims { nodes { key citations { nodes { origins { nodes { label } } } } } } } } }";

    /** A pool that counts. */
    public static final class Counted extends OwnDatabase {
        public Counted() {
            super(
                    "counted",
                    Map.of(
                            "quarkus.datasource.metrics.enabled",
                            "true",
                            "quarkus.datasource.jdbc.enable-metrics",
                            "true",
                            // What is counted here is statements, and the query is dearer than callers may ask for.
                            "backlot.limits.cost",
                            "2000000000"));
        }
    }

    @Inject
    Ledger ledger;

    @Inject
    AgroalDataSource pool;

    @BeforeEach
    void makeAChainOfFifty() {
        ledger.record(StatementCountTest::recordChain);
    }

    @Test
    void fiftyPeopleWithChainsPositionsCitationsAndPublicationsTakeNoStatement() throws IOException {
        long before = pool.getMetrics().acquireCount();
        JsonNode people = Question.ask(FIFTY).at("/data/people/nodes");
        assertThat(pool.getMetrics().acquireCount() - before).isZero();
        assertThat(people).hasSize(PEOPLE);
        assertThat(people.toString()).contains("Hop 40");
    }

    @Test
    void aStatementWouldHaveBeenCounted() throws SQLException {
        long before = pool.getMetrics().acquireCount();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
        assertThat(pool.getMetrics().acquireCount() - before).isEqualTo(1);
    }

    private static int recordChain(Recording recording) {
        if (recording.graph().findSubject("hop-1") != null) {
            return 0;
        }
        Document document = recording.graph().findDocument("thewrap-memos-2024");
        assertThat(document).isNotNull();
        List<Long> people = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            long number = recording.newSubject();
            recording.add(new Person(new SubjectEntry(number, "hop-" + i, "Hop " + i, recording.at())));
            people.add(number);
        }
        for (int i = 1; i < people.size(); i++) {
            line(recording, people.get(i - 1), people.get(i), document.number());
        }
        return people.size();
    }

    private static void line(Recording recording, long subordinate, long manager, long document) {
        long claim = recording.newClaim();
        Validity validity = Validity.from(FuzzyDate.of(LocalDate.of(2024, 1, 1)));
        recording.add(new ReportingLine(
                new ClaimEntry(
                        claim,
                        "line-of-" + subordinate,
                        subordinate,
                        Modality.ASSERTED,
                        Continuity.UNSPECIFIED,
                        validity,
                        0,
                        0,
                        null,
                        recording.at()),
                manager,
                LineType.SOLID));
        recording.add(new Citation(
                recording.newCitation(),
                claim,
                document,
                Stance.SUPPORTS,
                Attribution.OUTLET,
                0,
                List.of(),
                null,
                Tense.PRESENT,
                null,
                null,
                recording.at()));
    }
}
