package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init")
class DocumentRow extends PanacheEntityBase {
    @Id
    public long number;

    public long recording;
    public String slug;

    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    public String title;

    @Nullable
    public String url;

    @Nullable
    public String via;

    @Nullable
    public String language;

    @Nullable
    public Long publication;

    @Nullable
    @Embedded
    @EmbeddedColumnNaming("published_%s")
    public DateColumns published;

    @Nullable
    public Instant publishedAt;

    /** The row of a document; its sources have rows of their own. */
    static DocumentRow of(Document document, long recording) {
        DocumentRow row = new DocumentRow();
        row.number = document.number();
        row.recording = recording;
        row.slug = document.slug();
        row.kind = document.kind();
        row.title = document.title();
        row.url = document.url();
        row.via = document.via();
        row.language = document.language();
        row.publication = Reference.orNull(document.publication());
        row.published = DateColumns.of(document.published());
        Instant minute = document.publishedAt();
        row.publishedAt = minute == null ? null : minute.truncatedTo(ChronoUnit.MICROS);
        return row;
    }

    Document document(List<DocumentSourceRow> sources, Instant recordedAt) {
        return new Document(
                number,
                slug,
                kind,
                title,
                url,
                via,
                language,
                Reference.orZero(publication),
                DateColumns.date(published),
                publishedAt,
                sources.stream().map(DocumentSourceRow::lineage).toList(),
                recordedAt);
    }
}
