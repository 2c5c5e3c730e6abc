package org.backlot.ledger;

import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The kinds of a bound, as the database names them. */
enum BoundState {
    KNOWN,
    NOT_STATED,
    ONGOING,
    ENDED_WHEN_UNKNOWN;

    private static final Bound IS_NOT_STATED = new Bound.NotStated();
    private static final Bound IS_ONGOING = new Bound.Ongoing();
    private static final Bound ENDED = new Bound.EndedWhenUnknown();

    static BoundState of(Bound bound) {
        if (bound instanceof Bound.Known) {
            return KNOWN;
        }
        if (bound instanceof Bound.Ongoing) {
            return ONGOING;
        }
        return bound instanceof Bound.EndedWhenUnknown ? ENDED_WHEN_UNKNOWN : NOT_STATED;
    }

    static @Nullable FuzzyDate dateOf(Bound bound) {
        return bound instanceof Bound.Known known ? known.date() : null;
    }

    Bound bound(@Nullable DateColumns columns) {
        return switch (this) {
            case KNOWN -> {
                FuzzyDate date = DateColumns.date(columns);
                if (date == null) {
                    throw new IllegalStateException("a known bound has a date");
                }
                yield new Bound.Known(date);
            }
            case NOT_STATED -> IS_NOT_STATED;
            case ONGOING -> IS_ONGOING;
            case ENDED_WHEN_UNKNOWN -> ENDED;
        };
    }
}
