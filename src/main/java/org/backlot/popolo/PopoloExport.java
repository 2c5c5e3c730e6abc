package org.backlot.popolo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.backlot.export.Export;
import org.backlot.export.Extracts;
import org.backlot.export.Format;
import org.backlot.export.LossReport;
import org.jspecify.annotations.Nullable;

/** Writes people, organizations, posts and who holds what, as one document of Popolo. */
@ApplicationScoped
class PopoloExport implements Export {
    private final Extracts extracts;

    PopoloExport(Extracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public Format format() {
        return Format.POPOLO;
    }

    @Override
    public LossReport write(OutputStream out, @Nullable LocalDate asOf, Progress progress) throws IOException {
        return extracts.write(out, asOf, (extract, json) -> new PopoloDocument(extract, json).write());
    }
}
