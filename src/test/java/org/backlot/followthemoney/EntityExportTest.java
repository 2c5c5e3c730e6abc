package org.backlot.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.backlot.export.Studios;
import org.backlot.export.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityExportTest {
    private final Written written =
            Written.of(Studios.story(), "2024-03-01", (extract, json) -> new EntityLines(extract, json).write());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    amazon          | Company      | {"name":["label of amazon"],"wikidataId":["Q3884"]}
                    studios         | Organization | {"name":["Amazon MGM Studios"],"previousName":["Amazon Studios"]}
                    jen-salke       | Person       | {"name":["label of jen-salke"]}
                    head-of-studios | Position     | {"name":["label of head-of-studios"]}
                    salke-memo      | Document     | {"title":["label of salke-memo"]}
                    claim-claim-3   | UnknownLink  | {"subject":["studios"],"object":["amazon"],"role":["part of"]}
                    claim-claim-5   | Employment   | {"startDate":["2018-02"],"employee":["jen-salke"],\
                    "employer":["studios"],"role":["Head of Studios"]}
                    claim-claim-6   | Occupancy    | {"holder":["jen-salke"],"post":["head-of-studios"]}
                    claim-claim-7   | UnknownLink  | {"subject":["vernon-sanders"],"object":["jen-salke"],\
                    "role":["reports to"]}
                    claim-claim-8   | Ownership    | {"startDate":["2022-03-17"],"owner":["amazon"],"asset":["mgm"],\
                    "percentage":["100"]}
                    claim-claim-9   | Succession   | {"predecessor":["mgm"],"successor":["amazon-mgm"]}
                    """)
    void each(String id, String schema, String properties) {
        JsonNode entity = written.lines().stream()
                .filter(line -> line.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(entity.path("schema").asText()).isEqualTo(schema);
        assertThat(entity.path("properties")).hasToString(properties);
    }

    @Test
    void aDocumentIsAnEntityOnce() {
        assertThat(written.lines())
                .filteredOn(line -> line.path("schema").asText().equals("Article"))
                .singleElement()
                .extracting(article -> article.path("properties").toString())
                .isEqualTo("{\"title\":[\"thewrap 2024-01-10\"],\"publisher\":[\"thewrap\"],"
                        + "\"publishedAt\":[\"2024-01-10\"]}");
    }

    @Test
    void whatItCannotCarryIsTold() {
        assertThat(written.lost())
                .containsExactly(
                        "1 identifiers: there is no property for their register",
                        "11 statuses: how surely it held, and how it stands, has no place",
                        "1 attributions: whose words a document reports has no place",
                        "1 positions: they tell what is planned or promised, and would be read as facts",
                        "1 claims: they were corrected or withdrawn, and only what stands is told",
                        "2 dates of names: an alias does not say when it was borne",
                        "7 citations: the document has no address by which it could be cited",
                        "1 dates: they are a set, a span or approximate, which is left out rather than made exact",
                        "1 effects: FollowTheMoney has no schema for them",
                        "1 authorships: FollowTheMoney has no schema for them");
    }
}
