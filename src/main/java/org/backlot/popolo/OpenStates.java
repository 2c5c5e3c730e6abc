package org.backlot.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.intake.Edition;
import org.backlot.intake.Format;
import org.backlot.intake.Imported;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.Progress;
import org.backlot.intake.Records;

/** Enters people and committees of OpenStates, a record a line: near to Popolo, with roles where that has memberships. */
@ApplicationScoped
public class OpenStates implements Format {
    private static final String NAME = "openstates";

    private final Records records;

    OpenStates(Records records) {
        this.records = records;
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

    @Override
    public Imported enter(Path file, Edition edition, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException {
        return records.enter(file, NAME, collections(), mode, progress, findings, clerk -> {
            OpenStatesRows rows = new OpenStatesRows(NAME, edition, clerk);
            return rows::take;
        });
    }
}
