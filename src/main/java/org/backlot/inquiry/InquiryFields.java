package org.backlot.inquiry;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.limits.Cost;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What is left open about announcements. */
@GraphQLApi
public class InquiryFields {

    @Description("What a careful editor would still ask, by what was known then: read off the announcement and the"
            + " claims made in it, by kind and then in the order of recording.")
    @Cost(weight = 200)
    public OpenQuestionConnection openQuestions(
            @Source AnnouncementAt announcement,
            @Nullable @Description("Only questions of these kinds; all when absent.")
                    List<@NonNull OpenQuestionKind> kinds,
            Paging paging) {
        List<OpenQuestion> questions = new ArrayList<>(Inquiry.into(announcement));
        questions.removeIf(question -> kinds != null && !kinds.contains(question.kind()));
        return new OpenQuestionConnection(Page.of(questions, OpenQuestion::key, paging.request()));
    }
}
