package org.backlot.explanation;

import java.time.LocalDate;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.time.Bound;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;
import org.backlot.time.Testimony;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a claim is taken to have held on a day, or why not. */
final class Presumption {
    private final ClaimAt claim;
    private final Testimony testimony;
    private final Validity validity;

    private Presumption(ClaimAt claim) {
        this.claim = claim;
        this.testimony = Evidence.testimony(claim.it(), claim.moment(), null);
        this.validity = claim.it().entry().validity();
    }

    static String of(ClaimAt claim) {
        Presumption presumption = new Presumption(claim);
        String day = " on " + claim.moment().asOf() + ": ";
        return claim.presence() instanceof Presence.Held held
                ? surely(held.certainty()) + day + presumption.why(held) + "."
                : presumption.whyNot(day) + ".";
    }

    private static String surely(Certainty certainty) {
        return switch (certainty) {
            case DEFINITE -> "Definite";
            case PRESUMED -> "Presumed";
            case POSSIBLE -> "Possible";
        };
    }

    private String why(Presence.Held held) {
        return switch (held.rule()) {
            case ASSERTED ->
                "a source spoke of it as in force by that day, and the last one did on " + testimony.lastAsserted();
            case STATED_START ->
                "it began by " + validity.latestStart() + ", says a source that spoke of it as in force later, on "
                        + testimony.lastAsserted();
            case STATED_INTERVAL -> "it had begun, and its stated end, " + end() + ", had not come";
            case CONTINUED ->
                "a source spoke of it as in force on " + testimony.lastAsserted() + ", " + days(held.stalenessDays())
                        + " before, and nothing known ended it";
            case BEGUN ->
                "it was to begin by " + validity.latestStart()
                        + ", no source spoke of it as in force, and nothing known ended it";
            case ANNOUNCED ->
                "it was announced on " + testimony.announced() + ", and no source had spoken of it as in force by then"
                        + (held.certainty() == Certainty.POSSIBLE ? "; its stated start is uncertain" : "");
            case UNCERTAIN_START ->
                validity.start() instanceof Bound.Known
                        ? "its stated start lies between " + orUnbounded(validity.earliestStart()) + " and "
                                + orUnbounded(validity.latestStart())
                        : "the first source that spoke of it as in force did on a day between "
                                + testimony.firstAsserted() + " and " + orUnbounded(testimony.surelyAsserted());
            case UNCERTAIN_END -> "it may have been over by then; " + endings();
            case CONTRADICTED ->
                "a source spoke of it as over on " + testimony.endAsserted() + ", and another as in force on "
                        + testimony.lastAsserted();
        };
    }

    private String whyNot(String day) {
        if (!(claim.presence() instanceof Presence.Absent absent)) {
            throw new IllegalStateException("a presence is held or absent");
        }
        return switch (absent.why()) {
            case NOT_YET ->
                "Not yet" + day
                        + (validity.earliestStart() == null
                                ? "it was announced on " + testimony.announced()
                                : "it began on " + validity.earliestStart() + " at the earliest");
            case ENDED -> "Over" + day + endings();
            case SUCCEEDED -> "Over" + day + "a later statement that cannot hold beside it took its place";
            case NOT_STATED -> "Not stated" + day + "nothing known then reaches that day";
        };
    }

    private String endings() {
        return testimony.endAsserted() == null
                ? validity.end().latest() == null && validity.end().earliest() == null
                        ? "the day of its end is not stated"
                        : "its stated end is " + end()
                : "a source spoke of it as over on " + testimony.endAsserted();
    }

    private String end() {
        LocalDate earliest = validity.earliestEnd();
        LocalDate latest = validity.latestEnd();
        return earliest != null && earliest.equals(latest)
                ? earliest.toString()
                : "between " + orUnbounded(earliest) + " and " + orUnbounded(latest);
    }

    private static String orUnbounded(@Nullable LocalDate day) {
        return day == null ? "an open bound" : day.toString();
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
