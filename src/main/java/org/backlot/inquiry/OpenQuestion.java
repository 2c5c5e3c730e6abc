package org.backlot.inquiry;

import io.smallrye.graphql.api.Nullable;
import java.util.Comparator;
import org.backlot.announcement.Announcement;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.backlot.relay.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Something that what is known of an announcement leaves open. */
@Description("Something that what is known of an announcement leaves open.")
public record OpenQuestion(
        @Description("What is left open.") OpenQuestionKind kind,
        @Description("The question in a sentence.") String sentence,

        @Description("Whom or what it is asked about: the announcement itself, or what it touches.")
        SubjectAt subject,

        @Ignore Announcement announcement,

        @Nullable @Description("The claim that leaves it open; null where none does, and one is missing.")
        ClaimAt claim) {

    static final Comparator<OpenQuestion> ORDER = Comparator.comparing(OpenQuestion::key);

    /** Its key in the order of kinds, then of claims and subjects. */
    String key() {
        char order = (char) ('A' + kind.ordinal());
        return order
                + Page.numberKey(claim == null ? 0 : claim.it().entry().number())
                + Page.numberKey(subject.it().entry().number());
    }
}
