package org.backlot.schemaorg;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.backlot.export.Export;
import org.backlot.export.Extract;
import org.backlot.export.Extracts;
import org.backlot.export.Format;
import org.backlot.export.LossReport;
import org.backlot.graph.Claim;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Writes all that stands on record as one document of JSON-LD. */
@ApplicationScoped
class LinkedDataExport implements Export {
    private final Extracts extracts;

    LinkedDataExport(Extracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public Format format() {
        return Format.JSON_LD;
    }

    @Override
    public LossReport write(OutputStream out, @Nullable LocalDate asOf, Progress progress) throws IOException {
        return extracts.write(out, asOf, LinkedDataExport::tell);
    }

    static void tell(Extract extract, JsonGenerator json) throws IOException {
        LinkedData nodes = new LinkedData(extract, json);
        json.writeStartObject();
        json.writeStringField("@context", LinkedData.CONTEXT);
        json.writeArrayFieldStart("@graph");
        for (Subject subject : extract.subjects()) {
            if (subject.kind() == SubjectKind.POST) {
                extract.lose("posts", "schema.org knows no seat without a holder; holders are told as having a role");
            } else {
                json.writeStartObject();
                nodes.subject(subject);
                json.writeEndObject();
            }
        }
        for (Claim claim : extract.facts()) {
            nodes.claim(claim);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
