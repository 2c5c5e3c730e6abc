package org.backlot.conflict;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimAtConnection;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Conflicts over the whole store, of a claim and of a subject. */
@GraphQLApi
public class ConflictFields {
    private final Snapshots snapshots;
    private final LatestCandidates candidates;

    ConflictFields(Snapshots snapshots, LatestCandidates candidates) {
        this.snapshots = snapshots;
        this.candidates = candidates;
    }

    @Query
    @Description("Claims that differ where one value only can be true: on the same subject, under the same predicate."
            + " Each is judged: open, or no conflict and why. Claims conflict whatever day they speak of; the day"
            + " asked about only sets the context of what is below.")
    @Cost(weight = 500)
    public ConflictConnection conflicts(
            @Nullable @Description("Only those to which all of these apply.") ConflictFilter where,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy,
            Paging paging) {
        Moment moment = snapshots.current().moment(asOf, reportedBy, recordedBy);
        return page(moment, where == null ? ConflictFilter.NONE : where, paging.request());
    }

    @Description("The conflicts that the claim is part of, by all that is known.")
    @Cost(weight = 50)
    public ConflictConnection conflicts(@Source Claim claim, Paging paging) {
        return conflicts(claim.at(snapshots.current().now()), paging);
    }

    @Description("The conflicts that the claim is part of, by what was known at the moment.")
    @Cost(weight = 50)
    public ConflictConnection conflicts(@Source ClaimAt view, Paging paging) {
        String claim = view.it().getKey();
        return page(view.moment(), new ConflictFilter(null, null, null, claim, null), paging.request());
    }

    @Description("The conflicts of claims that are about the subject or name it, by what was known at the moment.")
    @Cost(weight = 50)
    public ConflictConnection conflicts(
            @Source SubjectAt view,
            @Nullable @Description("Only those of these types; all when absent.") List<@NonNull ConflictType> types,
            @Nullable @Description("Only those with these verdicts; all when absent.")
                    List<@NonNull ConflictVerdict> verdicts,
            Paging paging) {
        String subject = view.it().getSlug();
        return page(view.moment(), new ConflictFilter(types, verdicts, subject, null, null), paging.request());
    }

    @Description(
            "Whether every two statements of one kind about one subject were compared. False where a subject has more"
                    + " than 100 of them: the further ones are compared with their neighbours in time only.")
    @Cost(weight = 500)
    public boolean thorough(@Source ConflictConnection conflicts) {
        return conflicts.allCompared().getAsBoolean();
    }

    @Description("The claims that differ, in the order of recording.")
    @Cost(weight = 5)
    public ClaimAtConnection claims(
            @Source Conflict conflict,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        List<ClaimAt> views = new ArrayList<>();
        conflict.finding().claims().forEach(claim -> views.add(claim.at(conflict.moment())));
        return new ClaimAtConnection(EvidencePages.of(views, where, orderBy, paging.request()));
    }

    private ConflictConnection page(Moment moment, ConflictFilter where, PageRequest request) {
        ConflictSelection selection = new ConflictSelection(moment, where);
        ConflictPages pages = new ConflictPages(selection.candidates(candidates), moment, selection);
        return new ConflictConnection(pages.page(request), pages::isThorough);
    }
}
