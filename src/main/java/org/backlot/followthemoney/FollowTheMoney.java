package org.backlot.followthemoney;

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

/** Enters entities of FollowTheMoney, one a line. */
@ApplicationScoped
public class FollowTheMoney implements Format {
    private final Records records;

    FollowTheMoney(Records records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public Set<String> collections() {
        return Set.of();
    }

    @Override
    public boolean recognises(JsonRecord first) {
        JsonNode node = first.node();
        return node.path("schema").isTextual()
                && node.path("id").isTextual()
                && node.path("properties").isObject();
    }

    @Override
    public Imported enter(Path file, Edition edition, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException {
        String prefix = "ftm-" + edition.dataset();
        return records.enter(file, prefix, collections(), mode, progress, findings, clerk -> {
            Dataset dataset = new Dataset(prefix, "FollowTheMoney", edition);
            FtmRows rows = new FtmRows(dataset, clerk);
            if (edition.complete()) {
                clerk.complete(dataset);
            }
            return rows::take;
        });
    }
}
