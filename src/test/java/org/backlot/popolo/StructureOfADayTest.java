package org.backlot.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.backlot.dossier.DossierReader;
import org.backlot.dossier.Rehearsal;
import org.backlot.export.Extract;
import org.backlot.export.Written;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.junit.jupiter.api.Test;

/** The structure of 11 January 2024, by the one article, as Popolo; and what is lost with it. */
class StructureOfADayTest {
    private static final String ARTICLE = "1-thewrap-article.yaml";

    private static Written written() throws IOException {
        Rehearsal entries = new Rehearsal(Graph.empty(), Instant.parse("2024-02-01T12:00:00Z"));
        try (InputStream in =
                Objects.requireNonNull(StructureOfADayTest.class.getResourceAsStream("/seed/" + ARTICLE))) {
            DossierReader.read(ARTICLE, in).applyTo(entries);
        }
        Moment day = new Moment(entries.graph(), LocalDate.parse("2024-01-11"), null, null);
        return Written.of(Extract.asOf(day), (extract, json) -> new PopoloDocument(extract, json).write());
    }

    @Test
    void theStructureGoesOut() throws IOException {
        JsonNode document = written().document();
        assertThat(document.path("persons")).hasSize(7);
        assertThat(document.path("organizations")).hasSize(16);
        assertThat(document.path("memberships").findValuesAsText("id"))
                .containsExactly(
                        "wilson-continues-to-lead-theatrical-distribution",
                        "sloane-to-lead-unified-creative-group",
                        "wright-continues-to-head-mgm-plus",
                        "poznick-continues-to-lead-mgm-alternative-television",
                        "salke-heads-amazon-studios",
                        "brearton-vice-president-of-corporate-strategy",
                        "sanders-at-amazon-mgm-studios");
    }

    @Test
    void whatPopoloCannotCarryIsListed() throws IOException {
        String noPlace = ": Popolo has no place for them";
        String onlyToCome = ": they tell what is planned or promised, and would be read as facts";
        assertThat(written().lost())
                .containsExactlyInAnyOrder(
                        "51 statuses: how surely it held, and how it stands, has no place",
                        "20 attributions: whose words a document reports has no place",
                        "2 reporting lines" + noPlace,
                        "1 collaborations" + noPlace,
                        "2 announcements" + noPlace,
                        "2 authorships" + noPlace,
                        "1 attestations" + noPlace,
                        "1 first reports" + noPlace,
                        "1 effects" + noPlace,
                        "2 effects" + onlyToCome,
                        "1 phases" + noPlace,
                        "1 phases" + onlyToCome,
                        "1 successions" + onlyToCome,
                        "5 remarks" + noPlace,
                        "2 remarks" + onlyToCome,
                        "5 leaders: a membership does not say how it is held");
    }
}
