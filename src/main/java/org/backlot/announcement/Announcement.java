package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;
import org.backlot.graph.SubjectKind;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Something a company told somebody.
 *
 * @param document number of the document that it is; 0 when none is on record
 */
@Description("Something a company told somebody: a memo, a press release, a filing.")
public record Announcement(
        @Ignore SubjectEntry entry,
        @Description("In which form it was made.") AnnouncementForm form,
        @Ignore long document,

        @Nullable
        @Description("When it was made, as exactly as the sources say; null when they do not say, which is not"
                + " the day on which it was reported.")
        FuzzyDate issued)
        implements Subject {
    @Override
    public SubjectKind kind() {
        return SubjectKind.ANNOUNCEMENT;
    }

    @Override
    public AnnouncementAt at(Moment moment) {
        return new AnnouncementAt(moment, this);
    }
}
