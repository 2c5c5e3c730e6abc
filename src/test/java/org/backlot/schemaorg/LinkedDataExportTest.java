package org.backlot.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.backlot.export.Studios;
import org.backlot.export.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataExportTest {
    private final Written written = Written.of(Studios.story(), "2024-03-01", LinkedDataExport::document);

    private JsonNode node(String id) {
        for (JsonNode node : written.document().path("@graph")) {
            if (node.path("@id").asText().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("there is no " + id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    amazon     | /@type              | "Corporation"
                    amazon     | /sameAs             | "http://www.wikidata.org/entity/Q3884"
                    studios    | /name               | "Amazon MGM Studios"
                    studios    | /alternateName      | ["Amazon Studios"]
                    studios    | /parentOrganization | [{"@type":"Role","parentOrganization":{"@id":"amazon"}}]
                    jen-salke  | /identifier/0/value | "nm0758165"
                    jen-salke  | /worksFor           | [{"@type":"OrganizationRole","roleName":"Head of Studios",\
                    "startDate":"2018-02","worksFor":{"@id":"studios"}}]
                    jen-salke  | /hasOccupation      | [{"@type":"OrganizationRole","hasOccupation":\
                    {"@type":"Occupation","name":"label of head-of-studios"}}]
                    salke-memo | /author             | [{"@id":"jen-salke"}]
                    """)
    void subjects(String id, String place, String value) {
        assertThat(node(id).at(place)).hasToString(value);
    }

    @Test
    void everyClaimIsASentenceWithItsDocuments() {
        JsonNode claim = node("_:claim-claim-7");
        assertThat(claim.path("@type").asText()).isEqualTo("Claim");
        assertThat(claim.path("text").asText()).isEqualTo("Label of vernon-sanders reports to label of jen-salke");
        assertThat(claim.at("/about/@id").asText()).isEqualTo("vernon-sanders");
        assertThat(claim.at("/appearance/0/publisher/name").asText()).isEqualTo("thewrap");
    }

    @Test
    void aPlanIsNoRole() {
        assertThat(node("vernon-sanders").has("worksFor")).isFalse();
    }

    @Test
    void whatItCannotCarryIsTold() {
        String sentencesOnly = ": schema.org has no property for them, so they are told as sentences only";
        assertThat(written.lost())
                .containsExactly(
                        "1 dates: they are a set, a span or approximate, which is left out rather than made exact",
                        "1 posts: schema.org knows no seat without a holder; holders are told as having a role",
                        "11 statuses: how surely it held, and how it stands, has no place",
                        "1 attributions: whose words a document reports has no place",
                        "1 positions: they tell what is planned or promised, and would be read as facts",
                        "1 claims: they were corrected or withdrawn, and only what stands is told",
                        "1 reporting lines" + sentencesOnly,
                        "1 ownerships" + sentencesOnly,
                        "1 successions" + sentencesOnly,
                        "1 effects" + sentencesOnly);
    }
}
