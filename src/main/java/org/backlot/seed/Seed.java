package org.backlot.seed;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.backlot.dossier.Dossier;
import org.backlot.dossier.DossierReader;
import org.backlot.dossier.Outcome;
import org.backlot.intake.LedgerEntries;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.Recording;
import org.backlot.snapshot.LatestGraph;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Enters the seed dossiers into a database that holds nothing yet, all of them in one recording; a database that holds
 * anything is left as it is.
 */
@ApplicationScoped
public class Seed {
    private static final Logger LOG = Logger.getLogger(Seed.class);
    private static final int AFTER_LOADING = Ledger.LOADED + 1_000;

    private final Ledger ledger;
    private final LatestGraph latest;
    private final boolean wanted;
    private final List<String> dossiers;

    Seed(
            Ledger ledger,
            LatestGraph latest,
            @ConfigProperty(name = "backlot.seed") boolean wanted,
            @ConfigProperty(name = "backlot.seed.dossiers") List<String> dossiers) {
        this.ledger = ledger;
        this.latest = latest;
        this.wanted = wanted;
        this.dossiers = List.copyOf(dossiers);
    }

    void sow(@Observes @Priority(AFTER_LOADING) StartupEvent event) {
        if (wanted && latest.get().sequence() == 0) {
            List<String> told = ledger.record(this::enter);
            told.forEach(LOG::info);
        }
    }

    /** What was entered from each file; nothing where another node was first. */
    private List<String> enter(Recording recording) {
        List<String> told = new ArrayList<>();
        if (recording.graph().sequence() == 0) {
            LedgerEntries entries = new LedgerEntries(recording);
            for (String name : dossiers) {
                Outcome outcome = read(name).applyTo(entries);
                told.add("Seed " + name + ": " + outcome);
            }
        }
        return told;
    }

    private static Dossier read(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("seed/" + name)) {
            if (in == null) {
                throw new IllegalStateException("backlot.seed.dossiers names " + name + ", which is no seed dossier");
            }
            return DossierReader.read(name, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The seed dossier " + name + " cannot be read", unreadable);
        }
    }
}
