package org.backlot.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Set;
import org.backlot.intake.Clerk;
import org.backlot.intake.Edition;
import org.backlot.intake.Format;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.Records;

/** Enters people and committees of OpenStates, a record a line: near to Popolo, with roles where that has memberships. */
@Singleton
public class OpenStates extends Format {
    private static final String NAME = "openstates";

    OpenStates(Records records) {
        super(records);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> collections() {
        return Set.of();
    }

    @Override
    public boolean recognises(JsonRecord first) {
        JsonNode node = first.node();
        return node.path("id").asText().matches("ocd-(person|organization)/.*")
                && (node.has("roles") || node.has("members"));
    }

    /** Its ids are the same in all its files. */
    @Override
    protected String prefix(Edition edition) {
        return NAME;
    }

    @Override
    protected Records.Reader begin(Edition edition, Clerk clerk) {
        return new OpenStatesRows(NAME, edition, clerk)::take;
    }
}
