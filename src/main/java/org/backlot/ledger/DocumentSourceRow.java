package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.backlot.publication.Document;
import org.backlot.publication.Lineage;

@Entity
@Table(name = "document_source")
@IdClass(DocumentSourceRow.Key.class)
@SuppressWarnings("NullAway.Init")
class DocumentSourceRow extends PanacheEntityBase {
    @Id
    public long document;

    @Id
    public int ordinal;

    public long recording;
    public long source;

    @Enumerated(EnumType.STRING)
    public Lineage.Relation relation;

    static List<DocumentSourceRow> of(Document document, long recording) {
        return IntStream.range(0, document.sources().size())
                .mapToObj(ordinal -> of(document, ordinal, recording))
                .toList();
    }

    private static DocumentSourceRow of(Document document, int ordinal, long recording) {
        Lineage lineage = document.sources().get(ordinal);
        DocumentSourceRow row = new DocumentSourceRow();
        row.document = document.number();
        row.ordinal = ordinal;
        row.recording = recording;
        row.source = lineage.source();
        row.relation = lineage.relation();
        return row;
    }

    Lineage lineage() {
        return new Lineage(source, relation);
    }

    record Key(long document, int ordinal) {}
}
