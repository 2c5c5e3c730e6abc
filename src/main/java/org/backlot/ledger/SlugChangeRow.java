package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A subject that took another slug; the former one leads to it. */
@Entity
@Table(name = "slug_change")
@IdClass(SlugChangeRow.Key.class)
@SuppressWarnings("NullAway.Init")
class SlugChangeRow extends PanacheEntityBase {
    @Id
    public long recording;

    @Id
    public long subject;

    public String former;
    public String slug;
    public String reason;

    static SlugChangeRow of(long subject, String former, String slug, String reason, long recording) {
        SlugChangeRow row = new SlugChangeRow();
        row.recording = recording;
        row.subject = subject;
        row.former = former;
        row.slug = slug;
        row.reason = reason;
        return row;
    }

    record Key(long recording, long subject) {}
}
