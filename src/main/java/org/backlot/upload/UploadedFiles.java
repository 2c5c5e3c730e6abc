package org.backlot.upload;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backlot.archive.ArchiveException;
import org.backlot.archive.Restoration;
import org.backlot.archive.Restored;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.BulkException;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.dossier.DossierException;
import org.backlot.dossier.Mistake;
import org.backlot.intake.Dossiers;
import org.backlot.intake.Imported;
import org.backlot.intake.Progress;
import org.backlot.intake.UnreadableFileException;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.LedgerException;
import org.backlot.refusal.Refusal;
import org.backlot.spreadsheet.SpreadsheetException;
import org.backlot.submission.RowReader;
import org.backlot.submission.Submissions;

/** Enters a file that has been received, and tells what came of it; this node has it then. */
@Singleton
class UploadedFiles {
    /** Findings, mistakes and changes that are told of one file. */
    private static final int TOLD = 1_000;

    private static final Progress UNSEEN = new Progress() {
        @Override
        public void read(long bytes) {}

        @Override
        public void stage(String what) {}
    };

    private final Submissions submissions;
    private final Dossiers dossiers;
    private final Restoration restoration;
    private final Ledger ledger;

    UploadedFiles(Submissions submissions, Dossiers dossiers, Restoration restoration, Ledger ledger) {
        this.submissions = submissions;
        this.dossiers = dossiers;
        this.restoration = restoration;
        this.ledger = ledger;
    }

    /** @throws Refusal when the order and the file do not go together */
    ImportReport enter(UploadOrder order) {
        String name = String.valueOf(order.file().getFileName());
        Map<String, Object> none = Map.of();
        try {
            return read(order, name);
        } catch (DossierException refused) {
            return ImportReport.refused(
                    name, "refused, with " + refused.mistakes().size() + " mistakes", told(refused));
        } catch (IOException unreadable) {
            return ImportReport.refused(name, told(order, UnreadableFileException.of(order.file(), unreadable)), none);
        } catch (ArchiveException
                | UnreadableFileException
                | SpreadsheetException
                | BulkException
                | LedgerException refused) {
            return ImportReport.refused(name, told(order, refused), none);
        }
    }

    private ImportReport read(UploadOrder order, String name) throws IOException {
        RowReader rows = submissions.rows(List.of(order.file()), order.how());
        if (rows != null) {
            return rows(rows, order, name);
        }
        if (order.mode() == Bulk.Mode.LENIENT
                || order.how().list() != null
                || order.how().complete() != null) {
            throw Refusal.malformed(
                    "lenient, list and complete go with a mapping or a format; this file is read as a" + " whole.");
        }
        return Submissions.isArchive(order.file()) ? archive(order, name) : dossier(order, name);
    }

    private ImportReport rows(RowReader rows, UploadOrder order, String name) throws IOException {
        Told findings = new Told(order);
        Imported imported = rows.enter(order.file(), order.mode(), UNSEEN, findings);
        Tally tally = imported.tally();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(
                "rows",
                Map.of(
                        "read",
                        tally.read(),
                        "stored",
                        tally.stored(),
                        "refused",
                        tally.refused(),
                        "noted",
                        tally.noted()));
        details.putAll(ImportReport.told("findings", findings.list, findings.more));
        details.put("notCarried", imported.notCarried());
        return order.mode() == Bulk.Mode.STRICT && !tally.entered()
                ? ImportReport.refused(name, tally.refused() + " of " + tally.read() + " rows are refused", details)
                : done(order, name, tally.toString(), details, !tally.isEmpty());
    }

    private ImportReport archive(UploadOrder order, String name) throws IOException {
        boolean dry = order.mode() == Bulk.Mode.DRY;
        Restored restored =
                dry ? restoration.rehearse(order.file(), UNSEEN) : restoration.restore(order.file(), UNSEEN);
        return done(order, name, restored.toString(), Map.of("lines", restored.counts()), !restored.onRecord());
    }

    private ImportReport dossier(UploadOrder order, String name) {
        Dossiers.Plan plan = order.mode() == Bulk.Mode.DRY
                ? dossiers.rehearse(List.of(order.file())).get(0)
                : dossiers.enter(order.file());
        List<String> changes = plan.changes();
        int shown = Math.min(TOLD, changes.size());
        return done(
                order,
                name,
                plan.outcome().toString(),
                ImportReport.told("changes", changes.subList(0, shown), (long) changes.size() - shown),
                !plan.outcome().isEmpty());
    }

    private ImportReport done(
            UploadOrder order, String name, String summary, Map<String, Object> details, boolean changed) {
        boolean dry = order.mode() == Bulk.Mode.DRY;
        return new ImportReport(
                dry ? ImportReport.Result.REHEARSED : ImportReport.Result.ENTERED,
                name,
                summary,
                details,
                dry || !changed ? null : ledger.takeOver().sequence());
    }

    private static Map<String, Object> told(DossierException refused) {
        List<Map<String, Object>> mistakes = new ArrayList<>();
        for (Mistake mistake : refused.mistakes()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("file", String.valueOf(Path.of(mistake.file()).getFileName()));
            told.put("line", mistake.line());
            told.put("column", mistake.column());
            told.put("message", mistake.message());
            if (mistake.hint() != null) {
                told.put("hint", mistake.hint());
            }
            mistakes.add(told);
        }
        return Map.of("mistakes", mistakes);
    }

    /** The sender knows the names of files, and not where they lie here. */
    private static String told(UploadOrder order, RuntimeException refused) {
        return told(order, String.valueOf(refused.getMessage()));
    }

    private static String told(UploadOrder order, String message) {
        return message.replace(order.directory() + "/file/", "").replace(order.directory() + "/mapping/", "");
    }

    /** Keeps the first findings, and counts the others. */
    private static final class Told implements Consumer<Finding> {
        private final UploadOrder order;
        private final List<Map<String, Object>> list = new ArrayList<>();
        private long more;

        Told(UploadOrder order) {
            this.order = order;
        }

        @Override
        public void accept(Finding finding) {
            if (list.size() < TOLD) {
                list.add(Map.of(
                        "line",
                        finding.line(),
                        "entered",
                        !finding.refused(),
                        "message",
                        told(order, finding.message())));
            } else {
                more++;
            }
        }
    }
}
