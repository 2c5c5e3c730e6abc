package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One write transaction. Only the database makes such rows: it numbers and dates them. */
@Entity
@Table(name = "recording")
@SuppressWarnings("NullAway.Init")
class RecordingRow extends PanacheEntityBase {
    @Id
    public long sequence;

    public Instant recordedAt;
}
