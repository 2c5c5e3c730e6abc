package org.backlot.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One question about one day, answered by the rules that {@link Presence} lists. */
record PresenceQuestion(Validity validity, Testimony testimony, LocalDate day) {

    Presence answer() {
        if (validity.surelyEndedBy(day)) {
            return absent(Absence.ENDED);
        }
        if (!validity.possiblyBegunBy(day)) {
            return absent(Absence.NOT_YET);
        }
        if (validity.surelyBegunBy(day) || testimony.isAssertedBy(day)) {
            return sinceBegun();
        }
        if (isCalledOver()) {
            return absent(Absence.ENDED);
        }
        LocalDate announced = testimony.announcedAhead();
        boolean perhaps = testimony.isPossiblyAssertedBy(day);
        if (announced != null && (!perhaps || !day.isBefore(announced))) {
            return sinceAnnounced(announced);
        }
        return perhaps ? held(Certainty.POSSIBLE, PresenceRule.UNCERTAIN_START) : beforeAnyWord();
    }

    private Presence sinceBegun() {
        boolean vouchedFor = testimony.isAssertedFrom(day);
        if (isCalledOver() && vouchedFor) {
            return held(Certainty.POSSIBLE, PresenceRule.CONTRADICTED);
        }
        if (isCalledOver() && (testimony.isLastCalledOver() || endedWhenUnknown())) {
            return absent(Absence.ENDED);
        }
        if (vouchedFor) {
            boolean asserted = testimony.isAssertedBy(day);
            return held(Certainty.DEFINITE, asserted ? PresenceRule.ASSERTED : PresenceRule.STATED_START);
        }
        if (endIsToCome() && !testimony.isOnlyAnnounced()) {
            return held(Certainty.DEFINITE, PresenceRule.STATED_INTERVAL);
        }
        return goingOn(ruleOfLastWord());
    }

    private PresenceRule ruleOfLastWord() {
        if (testimony.lastAsserted() != null) {
            return PresenceRule.CONTINUED;
        }
        return testimony.announced() != null ? PresenceRule.ANNOUNCED : PresenceRule.BEGUN;
    }

    private Presence sinceAnnounced(LocalDate announced) {
        if (day.isBefore(announced)) {
            return absent(Absence.NOT_YET);
        }
        return validity.start() instanceof Bound.Known
                ? held(Certainty.POSSIBLE, PresenceRule.ANNOUNCED)
                : goingOn(PresenceRule.ANNOUNCED);
    }

    private Presence beforeAnyWord() {
        if (validity.start() instanceof Bound.Known) {
            return held(Certainty.POSSIBLE, PresenceRule.UNCERTAIN_START);
        }
        LocalDate earliestEnd = validity.earliestEnd();
        return earliestEnd != null && !day.isBefore(earliestEnd)
                ? held(Certainty.POSSIBLE, PresenceRule.UNCERTAIN_END)
                : absent(Absence.NOT_STATED);
    }

    private Presence goingOn(PresenceRule rule) {
        if (validity.end() instanceof Bound.Known && validity.possiblyEndedBy(day)) {
            return held(Certainty.POSSIBLE, PresenceRule.UNCERTAIN_END);
        }
        if (testimony.isSucceededBy(day)) {
            return absent(Absence.SUCCEEDED);
        }
        return endedOnUnknownDay()
                ? held(Certainty.POSSIBLE, PresenceRule.UNCERTAIN_END)
                : held(Certainty.PRESUMED, rule);
    }

    private boolean isCalledOver() {
        return testimony.isCalledOverBy(day) && !endIsToCome();
    }

    /** Whether an end is stated that can not lie before the day. */
    private boolean endIsToCome() {
        return validity.end() instanceof Bound.Known && !validity.possiblyEndedBy(day);
    }

    private boolean endedOnUnknownDay() {
        boolean calledOverLater = testimony.isLastCalledOver() && !testimony.isCalledOverBy(day);
        return endedWhenUnknown() || (calledOverLater && !endIsToCome());
    }

    private boolean endedWhenUnknown() {
        return validity.end() instanceof Bound.EndedWhenUnknown;
    }

    private Presence held(Certainty certainty, PresenceRule rule) {
        return new Presence.Held(certainty, rule, testimony.lastAsserted(), stalenessDays(rule));
    }

    private static Presence absent(Absence why) {
        return new Presence.Absent(why);
    }

    private long stalenessDays(PresenceRule rule) {
        return switch (rule) {
            case ASSERTED, STATED_START, STATED_INTERVAL -> 0;
            case CONTINUED, UNCERTAIN_START, UNCERTAIN_END, CONTRADICTED -> daysSince(testimony.lastAsserted());
            case ANNOUNCED -> daysSince(testimony.announced());
            case BEGUN -> daysSince(validity.latestStart());
        };
    }

    private long daysSince(@Nullable LocalDate word) {
        return word == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(word, day));
    }
}
