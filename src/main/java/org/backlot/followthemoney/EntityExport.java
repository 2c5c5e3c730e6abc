package org.backlot.followthemoney;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.backlot.export.Export;
import org.backlot.export.Extracts;
import org.backlot.export.Format;
import org.backlot.export.LossReport;
import org.jspecify.annotations.Nullable;

/** Writes subjects, documents and what joins them as entities of FollowTheMoney, one in each line. */
@ApplicationScoped
class EntityExport implements Export {
    private final Extracts extracts;

    EntityExport(Extracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public Format format() {
        return Format.FTM;
    }

    @Override
    public LossReport write(OutputStream out, @Nullable LocalDate asOf, Progress progress) throws IOException {
        return extracts.write(out, asOf, (extract, json) -> new EntityLines(extract, json).write());
    }
}
