package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.backlot.citation.Citation;

/** A speaker on the record; the database lets it hang on no other citation. */
@Entity
@Table(name = "citation_speaker")
@IdClass(CitationSpeakerRow.Key.class)
class CitationSpeakerRow extends PanacheEntityBase {
    @Id
    public long citation;

    @Id
    public int ordinal;

    public long recording;
    public long speaker;

    static List<CitationSpeakerRow> of(Citation citation, long recording) {
        return IntStream.range(0, citation.speakers().size())
                .mapToObj(ordinal -> of(citation, ordinal, recording))
                .toList();
    }

    private static CitationSpeakerRow of(Citation citation, int ordinal, long recording) {
        CitationSpeakerRow row = new CitationSpeakerRow();
        row.citation = citation.number();
        row.ordinal = ordinal;
        row.recording = recording;
        row.speaker = citation.speakers().get(ordinal);
        return row;
    }

    long speaker() {
        return speaker;
    }

    record Key(long citation, int ordinal) {}
}
