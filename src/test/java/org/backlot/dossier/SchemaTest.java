package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.naming.NameKind;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;
import org.backlot.reporting.LineType;
import org.backlot.succession.SuccessionType;
import org.backlot.time.DateRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    private static final String SCHEMA_TEXT = Files.resource("/META-INF/resources/schema/dossier-1.json");
    private static final JsonNode SCHEMA = parsed(SCHEMA_TEXT);
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA_TEXT, InputFormat.JSON);

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("/$defs/date/anyOf/1/properties/rule", DateRule.class),
                Arguments.of("/$defs/document/properties/kind", DocumentKind.class),
                Arguments.of("/$defs/document/properties/sources/items/properties/as", Lineage.Relation.class),
                Arguments.of("/$defs/announcement/properties/form", AnnouncementForm.class),
                Arguments.of("/$defs/reportingLine/properties/type", LineType.class),
                Arguments.of("/$defs/naming/properties/kind", NameKind.class),
                Arguments.of("/$defs/succession/properties/type", SuccessionType.class),
                Arguments.of("/$defs/effect/properties/kind", EffectKind.class),
                Arguments.of("/$defs/phase/properties/quantifier", Quantifier.class),
                Arguments.of("/$defs/phase/properties/state", PhaseState.class),
                Arguments.of("/$defs/claim/properties/modality", Modality.class),
                Arguments.of("/$defs/claim/properties/continuity", Continuity.class),
                Arguments.of("/$defs/citation/properties/stance", Stance.class),
                Arguments.of("/$defs/citation/properties/tense", Tense.class));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void theSchemaKnowsTheSameChoices(String place, Class<? extends Enum<?>> choices) {
        List<String> written = strings(SCHEMA.at(place + "/enum"));
        assertThat(written)
                .containsExactlyElementsOf(Arrays.stream(choices.getEnumConstants())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void noOtherChoicesStandInTheSchema() {
        int ends = 1;
        assertThat(SCHEMA.findValues("enum")).hasSize((int) choices().count() + ends);
    }

    @Test
    void theSchemaKnowsTheSameKindsOfClaim() {
        List<String> required = new ArrayList<>();
        SCHEMA.at("/$defs/claim/oneOf")
                .forEach(kind -> required.add(kind.at("/required/0").asText()));
        assertThat(required).isEqualTo(StatementKind.keys());
    }

    @Test
    void everyPropertyIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (JsonNode properties : SCHEMA.findValues("properties")) {
            properties.properties().stream()
                    .filter(property -> !isDescribed(property.getValue()))
                    .forEach(property -> silent.add(property.getKey()));
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isDescribed(JsonNode property) {
        String reference = property.path("$ref").asText("");
        return property.has("description")
                || (!reference.isEmpty() && SCHEMA.at(reference.substring(1)).has("description"));
    }

    @Test
    void noMappingTakesUnknownKeys() {
        assertThat(SCHEMA.findParents("properties")).allMatch(object -> object.has("additionalProperties"));
    }

    static Stream<String> right() {
        return Stream.concat(
                ShippedDossiersTest.SHIPPED.stream().map(name -> Files.resource("/seed/" + name)),
                Stream.of(
                        Files.everyKind(),
                        Files.BASE,
                        RedirectionsTest.STORY + RedirectionsTest.MERGER + RedirectionsTest.CHANGE,
                        "{\"$schema\": \"dossier-1.json\", \"dossier\": 1}",
                        "dossier: 1.0"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatTheReaderTakesTheSchemaTakes(String text) {
        assertThat(Files.read(text).mistakes()).isEmpty();
        assertThat(VALIDATOR.validate(json(text), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.backlot.dossier.WrongForms#texts")
    void whatTheReaderRefusesForItsFormTheSchemaRefuses(String text) {
        assertThat(Files.read(text).mistakes()).isNotEmpty();
        assertThat(VALIDATOR.validate(json(text), InputFormat.JSON)).isNotEmpty();
    }

    private static String json(String text) {
        Mistakes mistakes = new Mistakes("a.yaml");
        Value root = Objects.requireNonNull(Tree.read(text, mistakes));
        return Json.of(root).toString();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
