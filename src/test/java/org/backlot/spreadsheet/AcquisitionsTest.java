package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backlot.bulk.Finding;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.position.Position;
import org.backlot.reporting.Imported;
import org.backlot.reporting.SharedData;
import org.backlot.time.Validity;
import org.junit.jupiter.api.Test;

/** Lists of what large technology and media companies bought, and of who founded and governs them. */
@QuarkusTest
@TestProfile(Imported.Alone.class)
class AcquisitionsTest {
    private final Imported imported;

    AcquisitionsTest(Imported imported) {
        this.imported = imported;
    }

    @Test
    void everyRowIsStoredOrReportedWithItsLine() throws IOException {
        SharedData data = SharedData.of("tech-media-acquisitions");
        assertThat(imported.enter("tech-acquisitions-acquirers", data.file("acquirers.csv"))
                        .tally()
                        .stored())
                .isEqualTo(36);
        assertThat(imported.enter("tech-acquisitions-companies", data.file("acquired.csv.gz"))
                        .tally()
                        .stored())
                .isEqualTo(1610);

        Imported.Result deals = imported.enter("tech-acquisitions", data.file("acquisitions.csv.gz"));
        Map<Long, String> refused = refused(deals);
        assertThat(deals.tally().read()).isEqualTo(1643);
        assertThat(refused).hasSize(17);
        assertThat(deals.tally().stored()).isEqualTo(1643 - 17);
        assertThat(refused)
                .containsEntry(56L, "`issued` is no date: 4//17/2013")
                .containsEntry(1435L, "`Year of acquisition announcement` says 2104, and `Deal announced on` 2014")
                .containsEntry(6L, "`Year of acquisition announcement` says 2006, and `Deal announced on` 1905");

        Imported.Result people = imported.enter("tech-acquisitions-people", data.file("founders_board.csv"));
        assertThat(people.tally().read()).isEqualTo(382);
        assertThat(refused(people).keySet()).containsExactlyInAnyOrder(33L, 151L, 185L, 200L, 233L);
        positionsHaveNoDates(people.graph());
        aDealIsAnAnnouncementAndAnOwnership(people.graph());
    }

    private static Map<Long, String> refused(Imported.Result result) {
        return result.findings().stream()
                .filter(Finding::refused)
                .collect(Collectors.toMap(Finding::line, Finding::message));
    }

    private static Subject find(Graph graph, String kind, String key) {
        return Objects.requireNonNull(graph.findIdentified("tech-acquisitions-" + kind, key));
    }

    private static void positionsHaveNoDates(Graph graph) {
        List<Claim> roles = graph.claims(find(graph, "person", "Don Valentine"), ClaimKind.POSITION, Side.SUBJECT);
        assertThat(roles.stream()
                        .map(claim -> (Position) claim)
                        .filter(position -> position.entry().validity().equals(Validity.notStated()))
                        .map(position -> position.title() + ", "
                                + graph.subject(position.organization()).entry().label()))
                .containsExactlyInAnyOrder(
                        "Board of Directors, Apple", "Board of Directors, Cisco Systems", "Board of Directors, Oracle");
    }

    private static void aDealIsAnAnnouncementAndAnOwnership(Graph graph) {
        Subject deal = find(graph, "announcement", "Google acquired Songza in 2014");
        assertThat(graph.claims(deal, ClaimKind.EFFECT, Side.SUBJECT)).hasSize(1);
        Subject songza = find(graph, "company", "Songza");
        List<Claim> owned = graph.claims(songza, ClaimKind.OWNERSHIP, Side.OBJECT).stream()
                .filter(claim -> claim.entry().announcement() == deal.entry().number())
                .toList();
        assertThat(owned).hasSize(1);
        assertThat(graph.citations(owned.get(0)).stream()
                        .map(citation -> graph.document(citation.restsOn()).url()))
                .containsExactlyInAnyOrder(
                        "http://techcrunch.com/2014/07/01/google-buys-songza/",
                        "http://nypost.com/2014/06/06/google-in-talks-to-buy-music-streaming-company-songza/");
    }
}
