package org.backlot.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes an extract of what stands on record, in a format of JSON that keeps facts and no evidence. */
public abstract class ExtractExport implements Export {
    private final Format format;
    private final Extracts extracts;

    protected ExtractExport(Format format, Extracts extracts) {
        this.format = format;
        this.extracts = extracts;
    }

    @Override
    public final Format format() {
        return format;
    }

    @Override
    public final LossReport write(OutputStream out, @Nullable LocalDate asOf, Progress progress) throws IOException {
        return extracts.write(out, asOf, this::tell);
    }

    /** What the format makes of an extract. */
    protected abstract void tell(Extract extract, JsonGenerator json) throws IOException;
}
