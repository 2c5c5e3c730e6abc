package org.backlot.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.backlot.export.Export;
import org.backlot.export.Format;
import org.backlot.export.LossReport;
import org.jspecify.annotations.Nullable;

/** Writes an archive: everything on record, in the order in which it was recorded. */
@ApplicationScoped
class ArchiveExport implements Export {
    private final DataSource dataSource;

    ArchiveExport(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Format format() {
        return Format.JSONL;
    }

    @Override
    public LossReport write(OutputStream out, @Nullable LocalDate asOf, Progress progress) throws IOException {
        try {
            LedgerLines.write(
                    dataSource,
                    line -> {
                        if (line.length > ArchiveLines.LONGEST) {
                            throw new IOException("a line would be longer than an import reads");
                        }
                        out.write(line);
                        out.write('\n');
                        return true;
                    },
                    progress);
            return LossReport.nothing();
        } catch (SQLException failure) {
            throw ArchiveException.of(failure);
        }
    }
}
