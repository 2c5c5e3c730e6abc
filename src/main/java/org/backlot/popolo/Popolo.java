package org.backlot.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import org.backlot.intake.Clerk;
import org.backlot.intake.Edition;
import org.backlot.intake.Format;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.Records;

/** Enters files of Popolo: documents with lists of people, organizations, posts and memberships, or lines of such. */
@Singleton
public class Popolo extends Format {
    /** Lists that stand in no other file; dossiers have people and posts too. */
    private static final Set<String> OF_ITS_OWN = Set.of("persons", "organizations", "memberships");

    Popolo(Records records) {
        super(records);
    }

    @Override
    public String name() {
        return "popolo";
    }

    @Override
    public Set<String> collections() {
        return Set.of(
                "persons",
                "people",
                "organizations",
                "posts",
                "memberships",
                "areas",
                "events",
                "motions",
                "vote_events",
                "votes",
                "speeches",
                "counts");
    }

    @Override
    public boolean recognises(JsonRecord first) {
        JsonNode node = first.node();
        return OF_ITS_OWN.contains(first.collection())
                && (node.has("name") || node.has("person_id") || node.has("organization_id") || node.has("label"));
    }

    @Override
    protected Records.Reader begin(Edition edition, Clerk clerk) throws SQLException {
        return new PopoloRows(dataset("Popolo", edition, clerk), clerk)::take;
    }
}
