package org.backlot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.backlot.dossier.Dossier;
import org.backlot.dossier.DossierException;
import org.backlot.dossier.DossierReader;
import org.backlot.dossier.Entries;
import org.backlot.dossier.Mistake;
import org.backlot.dossier.Outcome;
import org.backlot.dossier.Rehearsal;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;

/** Enters dossiers into the ledger, or tells what that would change. */
@ApplicationScoped
public class Dossiers {
    private final Ledger ledger;
    private final LatestGraph latest;
    private final Clock clock;

    Dossiers(Ledger ledger, LatestGraph latest, Clock clock) {
        this.ledger = ledger;
        this.latest = latest;
        this.clock = clock;
    }

    /**
     * Enters files one after another in one recording; each sees what those before it added.
     *
     * @return what came of each
     * @throws DossierException with the mistakes in all of them, if there is any; nothing is recorded then
     * @throws UnreadableFileException if one cannot be read
     */
    public List<Outcome> enter(List<Path> files) {
        List<Dossier> dossiers = read(files);
        return ledger.record(recording -> {
            LedgerEntries entries = new LedgerEntries(recording);
            return apply(dossiers, () -> entries);
        });
    }

    /**
     * Tells what entering the files would change, and changes nothing.
     *
     * @throws DossierException with the mistakes in all of them, if there is any
     * @throws UnreadableFileException if one cannot be read
     */
    public List<Plan> rehearse(List<Path> files) {
        List<Dossier> dossiers = read(files);
        Rehearsal rehearsal = new Rehearsal(ledger.catchUp(latest.get()), clock.instant());
        List<ChangeList> lists = new ArrayList<>();
        List<Outcome> outcomes = apply(dossiers, () -> {
            ChangeList list = new ChangeList(rehearsal);
            lists.add(list);
            return list;
        });
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            plans.add(new Plan(files.get(i).toString(), lists.get(i).changes(), outcomes.get(i)));
        }
        return plans;
    }

    /**
     * Enters one dossier that is no file.
     *
     * @param name what mistakes call it
     * @return what that changed
     * @throws DossierException with its mistakes, if there is any; nothing is recorded then
     */
    public Plan enter(String name, String text) {
        return enter(name, read(name, text));
    }

    /**
     * Enters one file.
     *
     * @return what that changed
     * @throws DossierException with its mistakes, if there is any; nothing is recorded then
     * @throws UnreadableFileException if it cannot be read
     */
    public Plan enter(Path file) {
        return enter(file.toString(), read(List.of(file)).get(0));
    }

    private Plan enter(String name, Dossier dossier) {
        return ledger.record(recording -> plan(name, dossier, new LedgerEntries(recording)));
    }

    /**
     * Tells what entering it would change, and changes nothing.
     *
     * @throws DossierException with its mistakes, if there is any
     */
    public Plan rehearse(String name, String text) {
        Dossier dossier = read(name, text);
        return plan(name, dossier, new Rehearsal(ledger.catchUp(latest.get()), clock.instant()));
    }

    private static Plan plan(String name, Dossier dossier, Entries entries) {
        ChangeList changes = new ChangeList(entries);
        Outcome outcome = dossier.applyTo(changes);
        return new Plan(name, changes.changes(), outcome);
    }

    private static Dossier read(String name, String text) {
        try {
            return DossierReader.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text is read from memory", impossible);
        }
    }

    private static List<Dossier> read(List<Path> files) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = SourceFile.bytes(file, bytes -> {})) {
                dossiers.add(DossierReader.read(file.toString(), in));
            } catch (IOException unreadable) {
                throw UnreadableFileException.at(file, 1, unreadable);
            }
        }
        return dossiers;
    }

    /** After a dossier with mistakes, the others are only looked at by themselves: they may build on that one. */
    private static List<Outcome> apply(List<Dossier> dossiers, Supplier<Entries> entries) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            if (!mistakes.isEmpty()) {
                mistakes.addAll(dossier.mistakes());
                continue;
            }
            try {
                outcomes.add(dossier.applyTo(entries.get()));
            } catch (DossierException refused) {
                mistakes.addAll(refused.mistakes());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new DossierException(mistakes);
        }
        return outcomes;
    }

    /**
     * What entering one file would change.
     *
     * @param file its name
     * @param changes a line for each thing added or taken back, in the order of adding
     * @param outcome how much that is, and what is on record already
     */
    public record Plan(String file, List<String> changes, Outcome outcome) {}
}
