package org.backlot.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.backlot.bulk.Said;
import org.backlot.bulk.Vanished;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Clerk;
import org.backlot.intake.Statement;
import org.backlot.intake.Texts;
import org.backlot.naming.NameKind;
import org.backlot.time.Validity;

/** Makes rows of an entity: one of its names, one of each statement that is a claim or an identifier here. */
final class EntityRows {
    private static final Map<String, String> REGISTERS = Map.of(
            "P345", "imdb", "P213", "isni", "P214", "viaf", "P1278", "lei", "P5531", "sec-cik", "P6782", "ror", "P227",
            "gnd", "P244", "lcnaf");

    private final Entity entity;
    private final Clerk clerk;
    private final Waiting.Document document;
    private final References references;
    private boolean isWhole = true;

    EntityRows(Entity entity, Clerk clerk) {
        this.entity = entity;
        this.clerk = clerk;
        this.document = entity.document();
        this.references = new References(entity, clerk, document.slug());
    }

    void take() throws SQLException {
        SubjectKind kind = entity.kind();
        if (kind == null) {
            clerk.describe(entity.described(null, Map.of()));
            clerk.leaveOut("entities that are no people, organizations or posts (what is left is their names, for"
                    + " those who refer to them)");
            return;
        }
        clerk.leaveOut("descriptions", entity.node().path("descriptions").size());
        clerk.leaveOut(
                "links to pages of other wikis", entity.node().path("sitelinks").size());
        clerk.leaveOut("names in other languages", entity.otherNames());
        row(entity.id(), entity.id(), telling -> names(kind, telling));
        for (Map.Entry<String, JsonNode> property : entity.statements()) {
            for (JsonNode statement : property.getValue()) {
                statement(property.getKey(), statement, kind);
            }
        }
        if (isWhole) {
            clerk.whole(entity.id(), Vanished.WITHDRAWN, voice(Tense.PRESENT));
        }
    }

    private void row(String what, String key, Consumer<Clerk.Telling> telling) throws SQLException {
        isWhole &= clerk.row(entity.line(), what, key.isEmpty() ? null : key, telling);
    }

    private Said.Cited voice(Tense tense) {
        return Said.Cited.says(document.slug(), null, tense, null);
    }

    private void names(SubjectKind kind, Clerk.Telling telling) {
        String subject = subject(kind, Map.of(), telling);
        String label = entity.findLabel();
        if (label == null) {
            return;
        }
        name(subject, "label", label, NameKind.OFFICIAL, telling);
        for (String alias : entity.aliases()) {
            if (!alias.equals(label)) {
                name(subject, "alias " + alias, alias, beside(alias), telling);
            }
        }
    }

    private void name(String subject, String key, String name, NameKind kind, Clerk.Telling telling) {
        Said.Content content = Said.Content.naming(Texts.line("name", name), kind);
        Validity validity = Validity.notStated();
        telling.say(
                new Statement(entity.id(), "name", key, ClaimKind.NAMING, subject, null, null, validity, content),
                List.of(voice(Texts.tense(validity, entity.day()))));
    }

    /** What a name is beside the label: a shorter form or a fuller one. */
    private NameKind beside(String name) {
        return name.length() < entity.label().length() ? NameKind.SHORT : NameKind.FULL;
    }

    private String subject(SubjectKind kind, Map<String, String> identifiers, Clerk.Telling telling) {
        telling.in(document);
        return telling.of(entity.described(kind, identifiers));
    }

    private void statement(String code, JsonNode statement, SubjectKind kind) throws SQLException {
        JsonNode main = statement.path("mainsnak");
        Property property = Property.find(code, kind);
        String id = statement.path("id").asText();
        if (property != null) {
            row(
                    entity.id() + " " + code + " " + id,
                    id,
                    telling -> new StatementTelling(this, property, statement, telling).tell(kind));
            qualifiers(code, statement);
        } else if ((main.path("datatype").asText().equals("external-id") || REGISTERS.containsKey(code))
                && main.path("snaktype").asText().equals("value")
                && !statement.path("rank").asText().equals("deprecated")) {
            row(entity.id() + " " + code + " " + id, id, telling -> identifier(code, main, kind, telling));
            clerk.leaveOut(
                    "references of identifiers", statement.path("references").size());
        } else {
            clerk.leaveOut("statements of " + code);
            clerk.leaveOut(
                    "references of statements that are left out",
                    statement.path("references").size());
        }
    }

    private void identifier(String code, JsonNode main, SubjectKind kind, Clerk.Telling telling) {
        String value = Snak.text(main);
        Map<String, String> identifiers = new HashMap<>();
        if (value != null) {
            identifiers.put(
                    REGISTERS.getOrDefault(code, Wikidata.SCHEME + "-" + code.toLowerCase(Locale.ROOT)),
                    Texts.line(code, value));
        }
        subject(kind, identifiers, telling);
    }

    private void qualifiers(String code, JsonNode statement) {
        statement.path("qualifiers").fieldNames().forEachRemaining(qualifier -> {
            if (!StatementTelling.READ.contains(qualifier)) {
                clerk.leaveOut("qualifiers " + qualifier + " of " + code);
            }
        });
    }

    /** The entity, and the document that its revision is, in a row; the key of the entity. */
    String begin(SubjectKind kind, Clerk.Telling telling) {
        return subject(kind, Map.of(), telling);
    }

    Entity entity() {
        return entity;
    }

    List<Said.Cited> cited(JsonNode statement, Validity validity, Clerk.Telling telling) {
        return references.of(statement, validity, telling);
    }

    NameKind kindOfName(String name) {
        return beside(name);
    }
}
