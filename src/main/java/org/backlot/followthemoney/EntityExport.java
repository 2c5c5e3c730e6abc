package org.backlot.followthemoney;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.backlot.export.Extract;
import org.backlot.export.ExtractExport;
import org.backlot.export.Extracts;
import org.backlot.export.Format;

/** Writes subjects, documents and what joins them as entities of FollowTheMoney, one in each line. */
@Singleton
class EntityExport extends ExtractExport {
    EntityExport(Extracts extracts) {
        super(Format.FTM, extracts);
    }

    @Override
    protected void tell(Extract extract, JsonGenerator json) throws IOException {
        new EntityLines(extract, json).write();
    }
}
