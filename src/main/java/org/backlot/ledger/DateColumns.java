package org.backlot.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.backlot.time.DateRule;
import org.backlot.time.Edtf;
import org.backlot.time.FuzzyDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A fuzzy date in columns. The text is the date; earliest and latest are worked out of it for readers of SQL. */
@Embeddable
class DateColumns {
    /** The first day of the years that PostgreSQL can hold: 4712 BC; those after its last are out of EDTF's way too. */
    private static final LocalDate FIRST = LocalDate.of(-4711, 1, 1);

    private static final LocalDate LAST = LocalDate.of(5_874_896, 12, 31);

    @Nullable
    public String edtf;

    @Nullable
    public String words;

    @Nullable
    @Enumerated(EnumType.STRING)
    public DateRule rule;

    @Nullable
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate earliest;

    @Nullable
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate latest;

    static @Nullable DateColumns of(@Nullable FuzzyDate date) {
        if (date == null) {
            return null;
        }
        DateColumns columns = new DateColumns();
        columns.edtf = date.toString();
        columns.words = date.words();
        columns.rule = date.rule();
        columns.earliest = storable(date.earliest());
        columns.latest = storable(date.latest());
        return columns;
    }

    static @Nullable FuzzyDate date(@Nullable DateColumns columns) {
        return columns == null || columns.edtf == null
                ? null
                : new FuzzyDate(Edtf.parse(columns.edtf), columns.words, columns.rule);
    }

    private static @Nullable LocalDate storable(@Nullable LocalDate day) {
        return day == null || day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
    }
}
