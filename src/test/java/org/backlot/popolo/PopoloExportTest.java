package org.backlot.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.export.Studios;
import org.backlot.export.Written;
import org.junit.jupiter.api.Test;

class PopoloExportTest {
    private final Written written =
            Written.of(Studios.story(), "2024-03-01", (extract, json) -> new PopoloDocument(extract, json).write());

    private String at(String place) {
        return written.document().at(place).toString();
    }

    @Test
    void people() {
        assertThat(at("/persons/0"))
                .isEqualTo("{\"id\":\"jen-salke\",\"name\":\"label of jen-salke\","
                        + "\"identifiers\":[{\"scheme\":\"imdb\",\"identifier\":\"nm0758165\"}]}");
        assertThat(written.document().at("/persons")).hasSize(2);
    }

    @Test
    void organizationsWithTheirNamesAndTheOneTheyArePartOf() {
        assertThat(at("/organizations/3"))
                .isEqualTo("{\"id\":\"studios\",\"name\":\"Amazon MGM Studios\",\"classification\":\"division\","
                        + "\"parent_id\":\"amazon\",\"other_names\":["
                        + "{\"name\":\"Amazon Studios\",\"end_date\":\"2023\",\"note\":\"former name\"},"
                        + "{\"name\":\"Amazon MGM Studios\",\"start_date\":\"2023-05-10\"}]}");
    }

    @Test
    void seatsAndWhoHoldsWhat() {
        assertThat(at("/posts"))
                .isEqualTo("[{\"id\":\"head-of-studios\",\"label\":\"label of head-of-studios\","
                        + "\"organization_id\":\"studios\"}]");
        assertThat(at("/memberships"))
                .as("what is only planned is no membership, and a date that is a set is left out")
                .isEqualTo("[{\"id\":\"claim-5\",\"person_id\":\"jen-salke\",\"organization_id\":\"studios\","
                        + "\"role\":\"Head of Studios\",\"start_date\":\"2018-02\",\"sources\":[]},"
                        + "{\"id\":\"claim-6\",\"person_id\":\"jen-salke\",\"post_id\":\"head-of-studios\","
                        + "\"sources\":[]}]");
    }

    @Test
    void whatItCannotCarryIsTold() {
        assertThat(written.lost())
                .containsExactly(
                        "11 statuses: how surely it held, and how it stands, has no place",
                        "1 attributions: whose words a document reports has no place",
                        "1 positions: they tell what is planned or promised, and would be read as facts",
                        "1 claims: they were corrected or withdrawn, and only what stands is told",
                        "1 reporting lines: Popolo has no place for them",
                        "1 ownerships: Popolo has no place for them",
                        "1 successions: Popolo has no place for them",
                        "1 effects: Popolo has no place for them",
                        "1 authorships: Popolo has no place for them",
                        "1 announcements: Popolo has no place for them",
                        "2 citations: the document has no address, which a source of Popolo must have",
                        "1 dates: they are a set, a span or approximate, which is left out rather than made exact");
    }
}
