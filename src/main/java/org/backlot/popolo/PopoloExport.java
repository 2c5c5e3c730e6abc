package org.backlot.popolo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.backlot.export.Export;
import org.backlot.export.Extracts;
import org.backlot.export.Format;
import org.backlot.export.LossReport;

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
    public LossReport write(OutputStream out, Progress progress) throws IOException {
        return extracts.write(out, (extract, json) -> new PopoloDocument(extract, json).write());
    }
}
