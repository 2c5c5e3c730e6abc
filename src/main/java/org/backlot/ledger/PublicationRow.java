package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "publication")
@SuppressWarnings("NullAway.Init")
class PublicationRow extends PanacheEntityBase {
    @Id
    public long number;

    public long recording;
    public String slug;
    public String name;

    @Nullable
    public String site;

    static PublicationRow of(Publication publication, long recording) {
        PublicationRow row = new PublicationRow();
        row.number = publication.number();
        row.recording = recording;
        row.slug = publication.slug();
        row.name = publication.name();
        row.site = publication.site();
        return row;
    }

    Publication publication() {
        return new Publication(number, slug, name, site);
    }
}
