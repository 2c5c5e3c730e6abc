package org.backlot.popolo;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.backlot.export.Extract;
import org.backlot.export.ExtractExport;
import org.backlot.export.Extracts;
import org.backlot.export.Format;

/** Writes people, organizations, posts and who holds what, as one document of Popolo. */
@Singleton
class PopoloExport extends ExtractExport {
    PopoloExport(Extracts extracts) {
        super(Format.POPOLO, extracts);
    }

    @Override
    protected void tell(Extract extract, JsonGenerator json) throws IOException {
        new PopoloDocument(extract, json).write();
    }
}
