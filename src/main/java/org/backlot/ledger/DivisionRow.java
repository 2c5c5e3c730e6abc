package org.backlot.ledger;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.backlot.division.Division;
import org.backlot.graph.SubjectEntry;

@Entity
@DiscriminatorValue("DIVISION")
class DivisionRow extends SubjectRow {
    @Override
    Division subject(SubjectEntry entry) {
        return new Division(entry);
    }
}
