package org.backlot.ledger;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.backlot.company.Company;
import org.backlot.graph.SubjectEntry;

@Entity
@DiscriminatorValue("COMPANY")
class CompanyRow extends SubjectRow {
    @Override
    Company subject(SubjectEntry entry) {
        return new Company(entry);
    }
}
