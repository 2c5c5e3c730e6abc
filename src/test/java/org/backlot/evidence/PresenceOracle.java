package org.backlot.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.backlot.citation.Tense;
import org.backlot.time.Bound;
import org.backlot.time.Validity;

/**
 * What may be said of a day, worked out the slow way: every day that a start or an end can be is looked at, and every
 * word of every source. It knows nothing of earliest and latest days, nor of testimonies.
 *
 * @param words what sources that can be seen say for it, each with its day
 */
record PresenceOracle(Validity validity, List<Word> words, LocalDate day) {
    static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    /** A source speaks of it on a day, or at the latest by another. */
    record Word(Tense tense, LocalDate on, LocalDate by) {}

    /** The certainty, or the absence, by name. */
    String answer() {
        List<LocalDate> starts = days(validity.start());
        List<LocalDate> ends = days(validity.end());
        boolean dated = validity.start() instanceof Bound.Known;
        boolean endDated = validity.end() instanceof Bound.Known;
        if (endDated && ends.stream().allMatch(end -> end.isBefore(day))) {
            return "ENDED";
        }
        if (dated && starts.stream().allMatch(start -> start.isAfter(day))) {
            return "NOT_YET";
        }
        boolean endToCome = endDated && ends.stream().noneMatch(end -> end.isBefore(day));
        boolean mayBeOver = endDated && !endToCome;
        boolean begun = (dated && starts.stream().noneMatch(start -> start.isAfter(day)))
                || words.stream()
                        .anyMatch(word ->
                                word.tense() == Tense.PRESENT && !word.by().isAfter(day));
        boolean calledOver = said(Tense.PAST, on -> !on.isAfter(day)) && !endToCome;
        return begun
                ? begun(endToCome, mayBeOver, calledOver)
                : notSurelyBegun(dated, ends, endToCome, mayBeOver, calledOver);
    }

    private String begun(boolean endToCome, boolean mayBeOver, boolean calledOver) {
        boolean vouched = said(Tense.PRESENT, on -> !on.isBefore(day));
        if (calledOver && vouched) {
            return "POSSIBLE";
        }
        if (calledOver && (overIsTheLastWord() || endedOnUnknownDay())) {
            return "ENDED";
        }
        boolean onlyAnnounced = says(Tense.FUTURE) && !says(Tense.PRESENT) && !says(Tense.PAST);
        if (vouched || (endToCome && !onlyAnnounced)) {
            return "DEFINITE";
        }
        return goesOn(endToCome, mayBeOver);
    }

    private String notSurelyBegun(
            boolean dated, List<LocalDate> ends, boolean endToCome, boolean mayBeOver, boolean calledOver) {
        if (calledOver) {
            return "ENDED";
        }
        boolean announcedFirst = words.stream()
                .anyMatch(plan -> plan.tense() == Tense.FUTURE && !said(Tense.PRESENT, on -> on.isBefore(plan.on())));
        boolean perhaps = said(Tense.PRESENT, on -> !on.isAfter(day));
        boolean announced = said(Tense.FUTURE, on -> !on.isAfter(day));
        if (announcedFirst && (announced || !perhaps)) {
            return !announced ? "NOT_YET" : dated ? "POSSIBLE" : goesOn(endToCome, mayBeOver);
        }
        if (perhaps) {
            return "POSSIBLE";
        }
        boolean withinItsEnd = validity.end() instanceof Bound.Known
                && validity.earliestEnd() != null
                && ends.stream().anyMatch(end -> !end.isAfter(day));
        return dated || withinItsEnd ? "POSSIBLE" : "NOT_STATED";
    }

    private String goesOn(boolean endToCome, boolean mayBeOver) {
        boolean calledOverLater = overIsTheLastWord() && !said(Tense.PAST, on -> !on.isAfter(day)) && !endToCome;
        return mayBeOver || endedOnUnknownDay() || calledOverLater ? "POSSIBLE" : "PRESUMED";
    }

    private boolean endedOnUnknownDay() {
        return validity.end() instanceof Bound.EndedWhenUnknown;
    }

    /** Whether some source called it over, and none spoke of it as in force after any that did. */
    private boolean overIsTheLastWord() {
        return words.stream()
                        .anyMatch(
                                over -> over.tense() == Tense.PAST && !said(Tense.PRESENT, on -> on.isAfter(over.on())))
                && words.stream()
                        .noneMatch(
                                over -> over.tense() == Tense.PAST && said(Tense.PRESENT, on -> on.isAfter(over.on())));
    }

    private boolean says(Tense tense) {
        return said(tense, on -> true);
    }

    private boolean said(Tense tense, Predicate<LocalDate> on) {
        return words.stream().anyMatch(word -> word.tense() == tense && on.test(word.on()));
    }

    private static List<LocalDate> days(Bound bound) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate at = FIRST; !at.isAfter(LAST); at = at.plusDays(1)) {
            if (bound instanceof Bound.Known known && known.date().possiblyOn(at)) {
                days.add(at);
            }
        }
        return days;
    }
}
