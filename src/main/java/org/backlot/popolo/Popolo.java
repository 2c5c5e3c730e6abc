package org.backlot.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.intake.Dataset;
import org.backlot.intake.Edition;
import org.backlot.intake.Format;
import org.backlot.intake.Imported;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.Progress;
import org.backlot.intake.Records;

/** Enters files of Popolo: documents with lists of people, organizations, posts and memberships, or lines of such. */
@ApplicationScoped
public class Popolo implements Format {
    /** Lists that stand in no other file; dossiers have people and posts too. */
    private static final Set<String> OF_ITS_OWN = Set.of("persons", "organizations", "memberships");

    private final Records records;

    Popolo(Records records) {
        this.records = records;
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
    public Imported enter(Path file, Edition edition, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException {
        String prefix = "popolo-" + edition.dataset();
        return records.enter(file, prefix, collections(), mode, progress, findings, clerk -> {
            Dataset dataset = new Dataset(prefix, "Popolo", edition);
            PopoloRows rows = new PopoloRows(dataset, clerk);
            if (edition.complete()) {
                clerk.complete(dataset);
            }
            return rows::take;
        });
    }
}
