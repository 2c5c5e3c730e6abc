package org.backlot.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.backlot.graph.Moment;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.backlot.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

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

    /**
     * Tells what stands on record now. The stream is left open.
     *
     * @param asOf only what held on that day; {@code null} for what held on whatever day
     */
    public LossReport write(OutputStream out, @Nullable LocalDate asOf, Telling telling) throws IOException {
        Snapshot now = new Snapshot(ledger.catchUp(latest.get()), LocalDate.now(clock));
        Moment moment = now.moment(asOf, null, null);
        return write(asOf == null ? Extract.of(moment) : Extract.asOf(moment), out, telling);
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
