package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.backlot.graph.SubjectKind;

/** A duplicate and the subject that stands for both. */
@Entity
@Table(name = "merger")
@SuppressWarnings("NullAway.Init")
class MergerRow extends PanacheEntityBase {
    @Id
    public long subject;

    public long intoSubject;

    @Enumerated(EnumType.STRING)
    public SubjectKind kind;

    public long recording;
    public String reason;

    static MergerRow of(long subject, long into, SubjectKind kind, String reason, long recording) {
        MergerRow row = new MergerRow();
        row.subject = subject;
        row.intoSubject = into;
        row.kind = kind;
        row.reason = reason;
        row.recording = recording;
        return row;
    }
}
