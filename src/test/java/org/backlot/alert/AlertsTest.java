package org.backlot.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.SubjectEntry;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.Recording;
import org.backlot.remark.Remark;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.time.Validity;
import org.junit.jupiter.api.Test;

/** Whoever waits for something hears of it when it is recorded, and of nothing else. */
@QuarkusTest
class AlertsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger KEYS = new AtomicInteger();

    @Inject
    Ledger ledger;

    @Test
    void aReaderHearsOfEachClaimThatConcernsThem() throws IOException, InterruptedException {
        try (Stream<String> lines =
                subscribe("claimRecorded(last: 0, subject: \"mike-hopkins\") { key subject { slug } citations { nodes {"
                        + " document { slug } } } }")) {
            remark("kevin-wilson", "thewrap-memos-2024");
            String key = remark("mike-hopkins", "thewrap-memos-2024");
            JsonNode claim = next(lines.iterator()).at("/data/claimRecorded");
            assertThat(claim.at("/key").asText()).isEqualTo(key);
            assertThat(claim.at("/citations/nodes/0/document/slug").asText()).isEqualTo("thewrap-memos-2024");
        }
    }

    @Test
    void aReaderOfOnePublicationHearsOfWhatItIsCitedFor() throws IOException, InterruptedException {
        try (Stream<String> lines = subscribe("claimRecorded(last: 0, publication: \"deadline\") { key }")) {
            remark("kevin-wilson", "thewrap-memos-2024");
            String key = remark("kevin-wilson", "deadline-memos-2024");
            assertThat(next(lines.iterator()).at("/data/claimRecorded/key").asText())
                    .isEqualTo(key);
        }
    }

    @Test
    void eachEventIsAnsweredFromTheGraphOfItsOwnTime() throws IOException, InterruptedException {
        try (Stream<String> lines = subscribe(
                "claimRecorded(last: 0, subject: \"mike-hopkins\") { key subject { claims(last: 1) { nodes { key } } } }")) {
            Iterator<String> events = lines.iterator();
            for (int i = 0; i < 3; i++) {
                String key = remark("mike-hopkins", "thewrap-memos-2024");
                assertThat(next(events)
                                .at("/data/claimRecorded/subject/claims/nodes/0/key")
                                .asText())
                        .isEqualTo(key);
            }
        }
    }

    @Test
    void aReaderBeginsWithWhatWasRecordedLast() throws IOException, InterruptedException {
        String first = remark("mike-hopkins", "thewrap-memos-2024");
        remark("kevin-wilson", "thewrap-memos-2024");
        String second = remark("mike-hopkins", "thewrap-memos-2024");
        try (Stream<String> lines = subscribe("claimRecorded(last: 2, subject: \"mike-hopkins\") { key }")) {
            Iterator<String> events = lines.iterator();
            String third = remark("mike-hopkins", "thewrap-memos-2024");
            for (String key : List.of(first, second, third)) {
                assertThat(next(events).at("/data/claimRecorded/key").asText()).isEqualTo(key);
            }
        }
    }

    @Test
    void aReaderOfAnnouncementsBeginsWithTheLast() throws IOException, InterruptedException {
        String before = ledger.record(AlertsTest::announce);
        try (Stream<String> lines = subscribe("announcementRecorded { slug }")) {
            assertThat(next(lines.iterator())
                            .at("/data/announcementRecorded/slug")
                            .asText())
                    .isEqualTo(before);
        }
    }

    @Test
    void aReaderHearsOfAnAnnouncement() throws IOException, InterruptedException {
        try (Stream<String> lines = subscribe("announcementRecorded(last: 0) { slug form }")) {
            String slug = ledger.record(AlertsTest::announce);
            assertThat(next(lines.iterator())
                            .at("/data/announcementRecorded/slug")
                            .asText())
                    .isEqualTo(slug);
        }
    }

    @Test
    void aReaderHearsOfAConflictWhenTheClaimThatOpensItIsRecorded() throws IOException, InterruptedException {
        try (Stream<String> lines =
                subscribe("conflictOpened(last: 0) { verdict claims { nodes { claim { key } } } }")) {
            ledger.record(recording -> line(recording, "deadline-memos-2024", "mike-hopkins"));
            String key = ledger.record(recording -> line(recording, "thewrap-memos-2024", "jen-salke"));
            JsonNode conflict = next(lines.iterator()).at("/data/conflictOpened");
            assertThat(conflict.at("/verdict").asText()).isEqualTo("OPEN");
            assertThat(conflict.at("/claims/nodes").findValuesAsText("key")).contains(key);
        }
    }

    @Test
    void anInterestInNobodyIsRefused() throws IOException, InterruptedException {
        try (Stream<String> lines = subscribe("claimRecorded(subject: \"no-such-slug\") { key }")) {
            assertThat(next(lines.iterator()).at("/errors/0/extensions/code").asText())
                    .isEqualTo("UNKNOWN_REFERENCE");
        }
    }

    private Stream<String> subscribe(String selection) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", "subscription { " + selection + " }"))))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    private static JsonNode next(Iterator<String> lines) throws IOException {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("data:") && line.contains("{")) {
                return JSON.readTree(line.substring("data:".length()));
            }
        }
        throw new AssertionError("the stream ended before an event");
    }

    private String remark(String subject, String document) {
        return ledger.record(recording -> remark(recording, subject, document));
    }

    private static String announce(Recording recording) {
        String slug = "alerts-" + KEYS.incrementAndGet();
        recording.add(new Announcement(
                new SubjectEntry(recording.newSubject(), slug, "A memo", recording.at()),
                AnnouncementForm.MEMO,
                0,
                null));
        return slug;
    }

    private static String remark(Recording recording, String subject, String document) {
        return cite(recording, document, new Remark(entry(recording, subject), "Worth citing."));
    }

    /** Somebody who reports to one more person, by the word of one more document of the same day. */
    private static String line(Recording recording, String document, String manager) {
        ClaimEntry entry = entry(recording, "kevin-wilson");
        return cite(recording, document, new ReportingLine(entry, number(recording, manager), LineType.SOLID));
    }

    private static ClaimEntry entry(Recording recording, String subject) {
        return new ClaimEntry(
                recording.newClaim(),
                "alerts-" + KEYS.incrementAndGet(),
                number(recording, subject),
                Modality.ASSERTED,
                Continuity.UNSPECIFIED,
                Validity.notStated(),
                0,
                0,
                null,
                recording.at());
    }

    private static long number(Recording recording, String subject) {
        return Objects.requireNonNull(recording.graph().findSubject(subject))
                .entry()
                .number();
    }

    private static String cite(Recording recording, String document, Claim claim) {
        recording.add(claim);
        recording.add(new Citation(
                recording.newCitation(),
                claim.entry().number(),
                Objects.requireNonNull(recording.graph().findDocument(document)).number(),
                Stance.SUPPORTS,
                Attribution.OUTLET,
                0,
                List.of(),
                null,
                Tense.PRESENT,
                null,
                null,
                recording.at()));
        return claim.getKey();
    }
}
