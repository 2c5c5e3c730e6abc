package org.backlot.ledger;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.backlot.graph.SubjectEntry;
import org.backlot.person.Person;

@Entity
@DiscriminatorValue("PERSON")
class PersonRow extends SubjectRow {
    @Override
    Person subject(SubjectEntry entry) {
        return new Person(entry);
    }
}
