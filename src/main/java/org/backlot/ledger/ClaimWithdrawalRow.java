package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "claim_withdrawal")
@SuppressWarnings("NullAway.Init")
class ClaimWithdrawalRow extends PanacheEntityBase {
    @Id
    public long claim;

    public long recording;
    public String reason;

    static ClaimWithdrawalRow of(long claim, String reason, long recording) {
        ClaimWithdrawalRow row = new ClaimWithdrawalRow();
        row.claim = claim;
        row.recording = recording;
        row.reason = reason;
        return row;
    }
}
