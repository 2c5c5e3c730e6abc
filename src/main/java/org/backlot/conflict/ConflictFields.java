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
import org.backlot.limits.WholeCost;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
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
    @WholeCost(weight = 50_000, own = "SUBJECT")
    public ConflictConnection conflicts(
            @Nullable @Description(ConflictPages.WHERE) ConflictFilter where,
            @Nullable @Description(ConflictPages.ORDER) ConflictOrder orderBy,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy,
            Paging paging) {
        Moment moment = snapshots.current().moment(asOf, reportedBy, recordedBy);
        return page(moment, new ConflictSelection(moment, where), orderBy, paging);
    }

    @Description("The conflicts that the claim is part of, by all that is known.")
    @Cost(weight = 50)
    public ConflictConnection conflicts(
            @Source Claim claim,
            @Nullable @Description(ConflictPages.WHERE) ConflictFilter where,
            @Nullable @Description(ConflictPages.ORDER) ConflictOrder orderBy,
            Paging paging) {
        return conflicts(claim.at(snapshots.current().now()), where, orderBy, paging);
    }

    @Description("The conflicts that the claim is part of, by what was known at the moment.")
    @Cost(weight = 50)
    public ConflictConnection conflicts(
            @Source ClaimAt view,
            @Nullable @Description(ConflictPages.WHERE) ConflictFilter where,
            @Nullable @Description(ConflictPages.ORDER) ConflictOrder orderBy,
            Paging paging) {
        return page(view.moment(), new ConflictSelection(view.moment(), where).with(view.it()), orderBy, paging);
    }

    @Description("The conflicts of claims that are about the subject or name it, by what was known at the moment.")
    @Cost(weight = 50)
    public ConflictConnection conflicts(
            @Source SubjectAt view,
            @Nullable @Description(ConflictPages.WHERE) ConflictFilter where,
            @Nullable @Description(ConflictPages.ORDER) ConflictOrder orderBy,
            Paging paging) {
        return page(view.moment(), new ConflictSelection(view.moment(), where).with(view.it()), orderBy, paging);
    }

    @Nullable
    @Description(
            "The conflict at a moment: which claims it was between, and how it was judged; null where claims did not"
                    + " differ so by what was known.")
    @Cost(weight = 50)
    public ConflictAt at(
            @Source Conflict conflict,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return conflict.at(snapshots.current().moment(asOf, reportedBy, recordedBy))
                .orElse(null);
    }

    @Nullable
    @Description("The conflict today, by all that is known: at without arguments.")
    @Cost(weight = 50)
    public ConflictAt now(@Source Conflict conflict) {
        return conflict.at(snapshots.current().now()).orElse(null);
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
            @Source ConflictAt conflict,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        List<ClaimAt> views = new ArrayList<>();
        conflict.finding().claims().forEach(claim -> views.add(claim.at(conflict.moment())));
        return new ClaimAtConnection(EvidencePages.of(views, where, orderBy, paging.request()));
    }

    private ConflictConnection page(
            Moment moment, ConflictSelection wanted, @Nullable ConflictOrder orderBy, Paging paging) {
        ConflictWalk walk = new ConflictWalk(wanted.candidates(candidates), moment, wanted);
        return ConflictPages.of(walk, orderBy, paging.request());
    }
}
