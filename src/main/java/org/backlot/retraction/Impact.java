package org.backlot.retraction;

import java.util.List;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What would fall if a document or an announcement turned out to be false, and what would survive. */
@Description("What would fall if a document or an announcement turned out to be false, and what would survive, by what"
        + " was known at the moment. Nothing is changed by asking.")
public record Impact(@Ignore Retraction retraction) {

    @Description("The announcements that fall: there was none. With them falls whatever is said about them.")
    public List<@NonNull SubjectAt> getAnnouncements() {
        return retraction.announcements().stream()
                .map(announcement -> announcement.at(retraction.before()))
                .toList();
    }
}
