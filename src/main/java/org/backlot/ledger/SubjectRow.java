package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.backlot.announcement.Announcement;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;

/** A subject of any kind: one table, a class for each kind. */
@Entity
@Table(name = "subject")
@DiscriminatorColumn(name = "kind")
@SuppressWarnings("NullAway.Init")
abstract class SubjectRow extends PanacheEntityBase {
    @Id
    public long number;

    public long recording;
    public String slug;
    public String label;

    static SubjectRow of(Subject subject, long recording) {
        SubjectRow row = switch (subject.kind()) {
            case COMPANY -> new CompanyRow();
            case DIVISION -> new DivisionRow();
            case PERSON -> new PersonRow();
            case POST -> new PostRow();
            case ANNOUNCEMENT -> AnnouncementRow.of((Announcement) subject);
        };
        row.number = subject.entry().number();
        row.recording = recording;
        row.slug = subject.entry().slug();
        row.label = subject.entry().label();
        return row;
    }

    final Subject subject(Instant recordedAt) {
        return subject(new SubjectEntry(number, slug, label, recordedAt));
    }

    abstract Subject subject(SubjectEntry entry);
}
