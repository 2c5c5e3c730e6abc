package org.backlot.schemaorg;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.backlot.export.Extract;
import org.backlot.export.ExtractExport;
import org.backlot.export.Extracts;
import org.backlot.export.Format;
import org.backlot.graph.Claim;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;

/** Writes all that stands on record as one document of JSON-LD. */
@Singleton
class LinkedDataExport extends ExtractExport {
    LinkedDataExport(Extracts extracts) {
        super(Format.JSON_LD, extracts);
    }

    @Override
    protected void tell(Extract extract, JsonGenerator json) throws IOException {
        document(extract, json);
    }

    static void document(Extract extract, JsonGenerator json) throws IOException {
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
