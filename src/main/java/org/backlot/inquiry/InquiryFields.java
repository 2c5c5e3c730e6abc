package org.backlot.inquiry;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.evidence.EvidencePages;
import org.backlot.limits.Cost;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What is left open about announcements. */
@GraphQLApi
public class InquiryFields {
    private final Snapshots snapshots;

    InquiryFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Nullable
    @Description("The question at a moment, as it was left open by what was known; null when it was not.")
    @Cost(weight = 200)
    public OpenQuestion at(
            @Source Question question,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return question.at(snapshots.current().moment(asOf, reportedBy, recordedBy));
    }

    @Nullable
    @Description("The question today, by all that is known: at without arguments.")
    @Cost(weight = 200)
    public OpenQuestion now(@Source Question question) {
        return question.at(snapshots.current().now());
    }

    @Description("What a careful editor would still ask, by what was known then: read off the announcement and the"
            + " claims made in it, by kind and then in the order of recording.")
    @Cost(weight = 200)
    public OpenQuestionConnection openQuestions(
            @Source AnnouncementAt announcement,
            @Nullable @Description(EvidencePages.WHERE) OpenQuestionFilter where,
            @Nullable @Description("In which order; by kind when absent.") OpenQuestionOrder orderBy,
            Paging paging) {
        OpenQuestionFilter filter = where == null ? OpenQuestionFilter.NONE : where;
        filter.check(announcement.moment().graph());
        KeyOrder<OpenQuestion> order = OpenQuestionOrder.of(orderBy);
        return new OpenQuestionConnection(Page.of(
                SortedLists.sort(Inquiry.into(announcement), order.key()), order, filter::admits, paging.request()));
    }
}
