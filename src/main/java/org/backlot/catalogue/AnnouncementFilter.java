package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which announcements are wanted: those to which all conditions apply that are given. */
@Input("AnnouncementFilter")
@Description("Which announcements are wanted: those to which all conditions apply that are given.")
public record AnnouncementFilter(
        @Nullable @Description("Made in one of these forms.")
        List<@NonNull AnnouncementForm> forms,

        @Nullable @Description("Slug of an organization, person or post of which they tell, or that made them.")
        String subject,

        @Nullable @Description("That can have been made on this day or after it; those without a date are left out.")
        LocalDate issuedFrom,

        @Nullable @Description("That can have been made on this day or before it; those without a date are left out.")
        LocalDate issuedUntil,

        @Nullable @Description("With a key in this register, such as wikidata.")
        String identifiedIn,

        @Nullable @Description("First recorded here at this time or after it.")
        Instant recordedFrom,

        @Nullable @Description("First recorded here at this time or before it.")
        Instant recordedUntil) {

    static final AnnouncementFilter NONE = new AnnouncementFilter(null, null, null, null, null, null, null);

    Recorded recorded() {
        return new Recorded(identifiedIn, recordedFrom, recordedUntil);
    }

    boolean admits(Announcement announcement) {
        return (forms == null || forms.contains(announcement.form()))
                && admits(announcement.issued(), issuedFrom, issuedUntil);
    }

    /** Whether a date can lie between two days, both included. */
    static boolean admits(@Nullable FuzzyDate date, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) {
            return true;
        }
        if (date == null) {
            return false;
        }
        LocalDate latest = date.latest();
        LocalDate earliest = date.earliest();
        return (from == null || latest == null || !latest.isBefore(from))
                && (until == null || earliest == null || !earliest.isAfter(until));
    }
}
