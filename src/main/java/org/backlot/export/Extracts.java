package org.backlot.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.backlot.snapshot.Snapshot;

/** Writes extracts of what stands on record today as JSON. */
@ApplicationScoped
public class Extracts {
    private static final JsonFactory JSON = new JsonFactory();

    private final Ledger ledger;
    private final LatestGraph latest;
    private final Clock clock;

    Extracts(Ledger ledger, LatestGraph latest, Clock clock) {
        this.ledger = ledger;
        this.latest = latest;
        this.clock = clock;
    }

    /** What one format makes of an extract. */
    @FunctionalInterface
    public interface Telling {
        void tell(Extract extract, JsonGenerator json) throws IOException;
    }

    /** Tells all that stands on record now. The stream is left open. */
    public LossReport write(OutputStream out, Telling telling) throws IOException {
        Snapshot now = new Snapshot(ledger.catchUp(latest.get()), LocalDate.now(clock));
        return write(new Extract(now.now()), out, telling);
    }

    /** Tells an extract. The stream is left open. */
    public static LossReport write(Extract extract, OutputStream out, Telling telling) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            telling.tell(extract, json);
            json.writeRaw('\n');
        }
        return extract.losses();
    }
}
