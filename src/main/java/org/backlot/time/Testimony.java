package org.backlot.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which days the sources known in a context spoke of something, and how. The days are those of the sources, not
 * those they speak about, and may contradict each other.
 *
 * @param firstAsserted the first day on which a source spoke of it as in force, in the present tense; null if none did
 * @param lastAsserted the last such day; null if none did
 * @param announced the first day on which a source announced it as to come ("will report to"); null if none did
 * @param endAsserted the first day on which a source spoke of it as over; null if none did
 * @param succeeded the day from which a later statement that cannot hold beside it defeats the presumption that it went
 *     on; null if there is none
 * @param surelyAsserted the first day by which a source surely had spoken of it as in force: later than the first such
 *     day where no source of it is dated to the day; null if none did, or by no known day
 */
public record Testimony(
        @Nullable LocalDate firstAsserted,
        @Nullable LocalDate lastAsserted,
        @Nullable LocalDate announced,
        @Nullable LocalDate endAsserted,
        @Nullable LocalDate succeeded,
        @Nullable LocalDate surelyAsserted) {

    private static final Testimony NONE = new Testimony(null, null, null, null, null);

    /**
     * Checks the first assertion against the last.
     *
     * @throws IllegalArgumentException if there is one without the other, or the last is before the first
     */
    public Testimony {
        if (firstAsserted == null ? lastAsserted != null : lastAsserted == null) {
            throw new IllegalArgumentException("What was asserted at all was asserted a first and a last time");
        }
        if (firstAsserted != null && lastAsserted != null && lastAsserted.isBefore(firstAsserted)) {
            throw new IllegalArgumentException("Last asserted on " + lastAsserted + ", before " + firstAsserted);
        }
    }

    /** The sources are dated to the day. */
    public Testimony(
            @Nullable LocalDate firstAsserted,
            @Nullable LocalDate lastAsserted,
            @Nullable LocalDate announced,
            @Nullable LocalDate endAsserted,
            @Nullable LocalDate succeeded) {
        this(firstAsserted, lastAsserted, announced, endAsserted, succeeded, firstAsserted);
    }

    /** No source spoke of it. */
    public static Testimony none() {
        return NONE;
    }

    /**
     * Sources spoke of it as in force, first and last on these days.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public static Testimony asserted(LocalDate first, LocalDate last) {
        return new Testimony(first, last, null, null, null);
    }

    /** The same, and announced as to come on the day. */
    public Testimony withAnnounced(LocalDate day) {
        return new Testimony(firstAsserted, lastAsserted, day, endAsserted, succeeded, surelyAsserted);
    }

    /** The same, and spoken of as over on the day. */
    public Testimony withEndAsserted(LocalDate day) {
        return new Testimony(firstAsserted, lastAsserted, announced, day, succeeded, surelyAsserted);
    }

    /** The same, and succeeded from the day on. */
    public Testimony withSucceeded(@Nullable LocalDate day) {
        return new Testimony(firstAsserted, lastAsserted, announced, endAsserted, day, surelyAsserted);
    }

    /** Whether a source surely had spoken of it as in force on the day or before. */
    boolean isAssertedBy(LocalDate day) {
        return hasCome(surelyAsserted, day);
    }

    /** Whether a source can have spoken of it as in force on the day or before. */
    boolean isPossiblyAssertedBy(LocalDate day) {
        return hasCome(firstAsserted, day);
    }

    /** Whether a source spoke of it as in force on the day or after. */
    boolean isAssertedFrom(LocalDate day) {
        return lastAsserted != null && !lastAsserted.isBefore(day);
    }

    boolean isSucceededBy(LocalDate day) {
        return hasCome(succeeded, day);
    }

    boolean isCalledOverBy(LocalDate day) {
        return hasCome(endAsserted, day);
    }

    /** Whether some source called it over, and none spoke of it as in force on a later day than that one. */
    boolean isLastCalledOver() {
        return endAsserted != null && (lastAsserted == null || !lastAsserted.isAfter(endAsserted));
    }

    /** Whether sources only announced it: none spoke of it as in force or as over. */
    boolean isOnlyAnnounced() {
        return announced != null && firstAsserted == null && endAsserted == null;
    }

    /** The day on which it was announced; null if it was not, or was already spoken of as in force before that. */
    @Nullable
    LocalDate announcedAhead() {
        return firstAsserted != null && announced != null && announced.isAfter(firstAsserted) ? null : announced;
    }

    private static boolean hasCome(@Nullable LocalDate event, LocalDate day) {
        return event != null && !event.isAfter(day);
    }
}
