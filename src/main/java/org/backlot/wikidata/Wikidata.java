package org.backlot.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import org.backlot.intake.Clerk;
import org.backlot.intake.Edition;
import org.backlot.intake.Format;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.Records;
import org.backlot.intake.Register;

/** Enters entities of Wikidata: one document, the answer of {@code wbgetentities}, or a dump of lines. */
@Singleton
public class Wikidata extends Format {
    static final String SCHEME = "wikidata";
    static final Register ITEMS = new Register(SCHEME);

    Wikidata(Records records) {
        super(records);
    }

    @Override
    public String name() {
        return SCHEME;
    }

    @Override
    public Set<String> collections() {
        return Set.of("entities");
    }

    @Override
    public boolean recognises(JsonRecord first) {
        JsonNode node = first.node();
        return node.path("id").asText().matches("[QPL][1-9][0-9]*")
                && (node.has("labels") || node.has("claims") || node.has("missing"));
    }

    /** Its ids are the same in all its files. */
    @Override
    protected String prefix(Edition edition) {
        return SCHEME;
    }

    @Override
    protected Records.Reader begin(Edition edition, Clerk clerk) throws SQLException {
        clerk.publication(References.WIKIDATA);
        return record -> take(record, edition, clerk);
    }

    private static void take(JsonRecord record, Edition edition, Clerk clerk) throws SQLException {
        JsonNode node = record.node();
        String id = node.path("id").asText();
        if (node.has("missing")) {
            clerk.leaveOut("entities that Wikidata does not have");
        } else if (node.has("redirects")) {
            clerk.leaveOut("redirects");
        } else if (id.matches("[PL][1-9][0-9]*")) {
            clerk.leaveOut("properties and lexemes");
        } else if (id.matches("Q[1-9][0-9]*")) {
            new EntityRows(new Entity(record.line(), id, node, edition), clerk).take();
        } else {
            clerk.refuse(record.line(), "this is no entity: it has no `id` such as Q42");
        }
    }
}
