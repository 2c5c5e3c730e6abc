package org.backlot.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.time.Absence;
import org.backlot.time.Presence;
import org.backlot.time.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * The reporting lines of a subordinate at a moment.
 *
 * <p>Nobody has two solid managers at once, so the presumption that a line went on ends where a later solid line of the
 * same subordinate to another manager begins: a statement about 2022 yields to one about 2024 that cannot hold beside
 * it. Two statements of which neither is later than the other's last word are left standing beside each other.
 */
public final class Lines {
    private Lines() {}

    /** The solid lines of a subordinate that held at the moment, in the order of recording. */
    public static List<ReportingLineAt> solid(Subject subordinate, Moment moment) {
        List<Spoken> all = spoken(subordinate, moment);
        List<ReportingLineAt> held = new ArrayList<>(all.size());
        for (Spoken line : all) {
            Presence presence = line.presence(all, moment);
            if (presence.isHeld()) {
                held.add(new ReportingLineAt(moment, line.line(), presence));
            }
        }
        return held;
    }

    /** Whether a line held at the moment, and if not, why. */
    static Presence presence(ReportingLine line, Moment moment) {
        if (line.type() == LineType.DOTTED) {
            return Evidence.presence(line, moment);
        }
        List<Spoken> all = spoken(moment.graph().subject(line.entry().subject()), moment);
        for (Spoken spoken : all) {
            if (spoken.line().entry().number() == line.entry().number()) {
                return spoken.presence(all, moment);
            }
        }
        return new Presence.Absent(Absence.NOT_STATED);
    }

    /**
     * The solid line that took the place of one which is absent as {@link Absence#SUCCEEDED}: of those that are told of
     * later than the last word on it, the first; {@code null} where the line is not succeeded.
     */
    public static @Nullable ReportingLine findSuccessor(ReportingLine line, Moment moment) {
        if (!presence(line, moment).equals(new Presence.Absent(Absence.SUCCEEDED))) {
            return null;
        }
        List<Spoken> all = spoken(moment.graph().subject(line.entry().subject()), moment);
        for (Spoken spoken : all) {
            if (spoken.line().entry().number() == line.entry().number()) {
                Spoken successor = spoken.findSuccessor(all);
                return successor == null ? null : successor.line();
            }
        }
        return null;
    }

    private static List<Spoken> spoken(Subject subordinate, Moment moment) {
        List<Claim> claims = moment.graph().claims(subordinate, ClaimKind.REPORTING_LINE, Side.SUBJECT);
        List<Spoken> all = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            ReportingLine line = (ReportingLine) claim;
            Testimony heard = line.type() == LineType.SOLID ? Evidence.heard(line, moment) : null;
            if (heard != null) {
                all.add(new Spoken(line, heard));
            }
        }
        return all;
    }

    /** A standing solid line and what the sources said of it when. */
    private record Spoken(ReportingLine line, Testimony testimony) {

        Presence presence(List<Spoken> all, Moment moment) {
            return Presence.of(line.entry().validity(), testimony.withSucceeded(succeeded(all)), moment.asOf());
        }

        /** The first day from which another solid manager is told of, later than the last word on this one. */
        private @Nullable LocalDate succeeded(List<Spoken> all) {
            Spoken successor = findSuccessor(all);
            return successor == null ? null : successor.firstDay();
        }

        private @Nullable Spoken findSuccessor(List<Spoken> all) {
            LocalDate last = lastWord();
            LocalDate first = null;
            Spoken successor = null;
            for (Spoken other : all) {
                LocalDate begins = other.line.manager() == line.manager() ? null : other.firstDay();
                if (begins != null
                        && (last == null || begins.isAfter(last))
                        && (first == null || begins.isBefore(first))) {
                    first = begins;
                    successor = other;
                }
            }
            return successor;
        }

        private @Nullable LocalDate firstDay() {
            LocalDate stated = line.entry().validity().latestStart();
            if (stated != null) {
                return stated;
            }
            return earlier(testimony.firstAsserted(), testimony.announced());
        }

        private @Nullable LocalDate lastWord() {
            LocalDate word = later(testimony.lastAsserted(), testimony.announced());
            return later(word, line.entry().validity().latestStart());
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isBefore(one)) ? other : one;
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }
    }
}
