package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.backlot.graph.Identifier;

@Entity
@Table(name = "identifier")
@IdClass(IdentifierRow.Key.class)
@SuppressWarnings("NullAway.Init")
class IdentifierRow extends PanacheEntityBase {
    @Id
    public String scheme;

    @Id
    public String value;

    public long recording;
    public long subject;

    static IdentifierRow of(Identifier identifier, long recording) {
        IdentifierRow row = new IdentifierRow();
        row.scheme = identifier.scheme();
        row.value = identifier.value();
        row.recording = recording;
        row.subject = identifier.subject();
        return row;
    }

    Identifier identifier() {
        return new Identifier(subject, scheme, value);
    }

    record Key(String scheme, String value) {}
}
