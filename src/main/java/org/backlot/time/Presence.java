package org.backlot.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was so on a day, how surely and why, or else why not.
 *
 * <p>Stated dates bound what is possible; within those bounds the testimony settles what it can. In this order:
 *
 * <ol>
 *   <li>Surely ended by the day: {@link Absence#ENDED}. Not begun even at the earliest: {@link Absence#NOT_YET}.
 *   <li>It had begun if the stated start surely had, or a source had spoken of it as in force by the day. Then, the
 *       first that fits:
 *       <ul>
 *         <li>a source had called it over by the day, unless a stated end surely was still to come: where a source
 *             spoke of it as in force on the day or later, {@link PresenceRule#CONTRADICTED}; otherwise ended, unless
 *             the last word was again that it is in force (what {@linkplain Bound.EndedWhenUnknown ended when unknown}
 *             is then ended all the same);
 *         <li>a source spoke of it as in force on the day or later: definite, {@link PresenceRule#ASSERTED} or, before
 *             the first such day, {@link PresenceRule#STATED_START};
 *         <li>a stated end had not come: definite, {@link PresenceRule#STATED_INTERVAL}, whenever a source spoke; but a
 *             plan that was only announced stays a presumption;
 *         <li>otherwise it goes on, see 5.
 *       </ul>
 *   <li>It had not surely begun: ended where a source had called it over, unless a stated end surely was still to come.
 *       Announced as to come: before the announcement not yet; from then on it goes on if no start is stated, and is
 *       possible within an uncertain one.
 *   <li>Neither begun nor announced: possible within an uncertain start, from the first day on which a source that is
 *       dated less exactly can have spoken of it, and within the days that a stated end can be; otherwise {@link Absence#NOT_STATED}, since nothing is guessed backwards.
 *   <li>What goes on is possible within an uncertain stated end. Where it ended on an unknown day, or a source called
 *       it over after the day, it is possible; otherwise it is presumed. A succession turns both of these into
 *       {@link Absence#SUCCEEDED}, and touches nothing else.
 * </ol>
 */
public sealed interface Presence {

    /** Asks of a day; a pure function, with an answer for all arguments. */
    static Presence of(Validity validity, Testimony testimony, LocalDate day) {
        return new PresenceQuestion(validity, testimony, day).answer();
    }

    /** Whether it was so, in whatever degree of certainty. */
    boolean isHeld();

    /**
     * It was so, in some degree of certainty.
     *
     * @param certainty how surely
     * @param rule why
     * @param lastAsserted the last day on which a source spoke of it as in force, be it before or after the day asked
     *     of; null if none did
     * @param stalenessDays days from the last word that it rests on to the day asked of: from {@code lastAsserted}, for
     *     {@link PresenceRule#ANNOUNCED} from the announcement, for {@link PresenceRule#BEGUN} from the latest start; 0
     *     where the day is not after it, where there is none, and for what is definite
     */
    record Held(
            Certainty certainty,
            PresenceRule rule,
            @Nullable LocalDate lastAsserted,
            long stalenessDays) implements Presence {

        /**
         * Checks the staleness.
         *
         * @throws IllegalArgumentException if it is negative, or what is definite is stale
         */
        public Held {
            if (stalenessDays < 0 || (certainty == Certainty.DEFINITE && stalenessDays > 0)) {
                throw new IllegalArgumentException(certainty + " cannot be " + stalenessDays + " days stale");
            }
        }

        @Override
        public boolean isHeld() {
            return true;
        }
    }

    /**
     * It was not so, or nothing is known of it.
     *
     * @param why which of these
     */
    record Absent(Absence why) implements Presence {

        @Override
        public boolean isHeld() {
            return false;
        }
    }
}
