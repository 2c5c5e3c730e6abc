package org.backlot.ledger;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.graph.SubjectEntry;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@DiscriminatorValue("ANNOUNCEMENT")
@SuppressWarnings("NullAway.Init")
class AnnouncementRow extends SubjectRow {
    @Enumerated(EnumType.STRING)
    public AnnouncementForm form;

    @Nullable
    public Long document;

    @Nullable
    @Embedded
    @EmbeddedColumnNaming("issued_%s")
    public DateColumns issued;

    static AnnouncementRow of(Announcement announcement) {
        AnnouncementRow row = new AnnouncementRow();
        row.form = announcement.form();
        row.document = Reference.orNull(announcement.document());
        row.issued = DateColumns.of(announcement.issued());
        return row;
    }

    @Override
    Announcement subject(SubjectEntry entry) {
        return new Announcement(entry, form, Reference.orZero(document), DateColumns.date(issued));
    }
}
