package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "citation_withdrawal")
@SuppressWarnings("NullAway.Init")
class CitationWithdrawalRow extends PanacheEntityBase {
    @Id
    public long citation;

    public long recording;
    public String reason;

    static CitationWithdrawalRow of(long citation, String reason, long recording) {
        CitationWithdrawalRow row = new CitationWithdrawalRow();
        row.citation = citation;
        row.recording = recording;
        row.reason = reason;
        return row;
    }
}
