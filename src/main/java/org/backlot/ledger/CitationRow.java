package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "citation")
@SuppressWarnings("NullAway.Init")
class CitationRow extends PanacheEntityBase {
    @Id
    public long number;

    public long recording;
    public long claim;
    public long document;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    @Enumerated(EnumType.STRING)
    public Attribution attribution;

    @Nullable
    public Long restsOn;

    @Nullable
    public String descriptor;

    @Enumerated(EnumType.STRING)
    public Tense tense;

    @Nullable
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate spokenOf;

    @Nullable
    public String locator;

    /** The row of a citation; its speakers have rows of their own. */
    static CitationRow of(Citation citation, long recording) {
        CitationRow row = new CitationRow();
        row.number = citation.number();
        row.recording = recording;
        row.claim = citation.claim();
        row.document = citation.document();
        row.stance = citation.stance();
        row.attribution = citation.attribution();
        row.restsOn = Reference.orNull(citation.restsOn());
        row.descriptor = citation.descriptor();
        row.tense = citation.tense();
        row.spokenOf = citation.spokenOf();
        row.locator = citation.locator();
        return row;
    }

    Citation citation(List<CitationSpeakerRow> speakers, Instant recordedAt) {
        return new Citation(
                number,
                claim,
                document,
                stance,
                attribution,
                Reference.orZero(restsOn),
                speakers.stream().map(CitationSpeakerRow::speaker).toList(),
                descriptor,
                tense,
                spokenOf,
                locator,
                recordedAt);
    }
}
