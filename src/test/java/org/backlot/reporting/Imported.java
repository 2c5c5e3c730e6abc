package org.backlot.reporting;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.graph.Graph;
import org.backlot.intake.Edition;
import org.backlot.intake.Format;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.backlot.spreadsheet.Spreadsheets;

/** A file in a database of its own, and the graph that comes of it. */
@ApplicationScoped
public class Imported {
    private final Spreadsheets spreadsheets;
    private final Ledger ledger;
    private final LatestGraph latest;

    Imported(Spreadsheets spreadsheets, Ledger ledger, LatestGraph latest) {
        this.spreadsheets = spreadsheets;
        this.ledger = ledger;
        this.latest = latest;
    }

    public record Result(Tally tally, List<String> notCarried, List<Finding> findings, Graph graph) {}

    public Result enter(String mapping, Path file) throws IOException {
        return result(findings -> spreadsheets.enter(mapping, file, Bulk.Mode.LENIENT, new Unwatched(), findings::add));
    }

    /** Enters a file of a standard. */
    public Result enter(Format format, Path file, Edition edition) throws IOException {
        return result(findings -> format.enter(file, edition, Bulk.Mode.LENIENT, new Unwatched(), findings::add));
    }

    @FunctionalInterface
    private interface Entering {
        org.backlot.intake.Imported enter(List<Finding> findings) throws IOException;
    }

    private Result result(Entering entering) throws IOException {
        List<Finding> findings = new ArrayList<>();
        org.backlot.intake.Imported imported = entering.enter(findings);
        latest.advance(ledger.catchUp(latest.get()));
        return new Result(imported.tally(), imported.notCarried(), findings, latest.get());
    }

    /** A database that holds nothing else. */
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "backlot.seed",
                    "false",
                    "backlot.data-dir",
                    Path.of("target", "test-data", ProcessHandle.current().pid() + "-imported")
                            .toString());
        }
    }
}
