package org.backlot.difference;

import io.smallrye.graphql.api.Nullable;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;

/** What brought a change about, as far as the sources tell. */
@Description("What brought a change about, as far as the sources tell.")
public record Cause(
        @Description("By what it is taken for the cause.") CauseBasis basis,

        @Nullable
        @Description("The announcement that caused it, in the later of the two contexts; null when none is known to"
                + " have.")
        AnnouncementAt announcement,

        @Nullable
        @Description("The claim that leads to the announcement: that of the change itself, of what took its place, or"
                + " of the effect. Where what took its place was made in no announcement, that claim alone. Null when"
                + " there is none.")
        ClaimAt claim) {

    private static final Cause NOT_STATED = new Cause(CauseBasis.CAUSE_NOT_STATED, null, null);

    static Cause notStated() {
        return NOT_STATED;
    }

    /** What took its place is known, and not where it was announced. */
    static Cause unannounced(ClaimAt successor) {
        return new Cause(CauseBasis.CAUSE_NOT_STATED, null, successor);
    }

    static Cause of(CauseBasis basis, long announcement, ClaimAt claim) {
        Moment moment = claim.moment();
        return new Cause(basis, moment.view(announcement, AnnouncementAt.class), claim);
    }

    /** Whether it is this announcement. */
    boolean is(long number) {
        return announcement != null && announcement.it().entry().number() == number;
    }
}
