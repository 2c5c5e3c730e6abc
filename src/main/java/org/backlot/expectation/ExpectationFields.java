package org.backlot.expectation;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimAtConnection;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.limits.Cost;
import org.backlot.limits.WholeCost;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What was promised for a day: of one claim, and all that is overdue. */
@GraphQLApi
public class ExpectationFields {
    private final Snapshots snapshots;

    private final Promises promises;

    ExpectationFields(Snapshots snapshots, Promises promises) {
        this.snapshots = snapshots;
        this.promises = promises;
    }

    @Nullable
    @Description("What it promises or plans for a known day, and what had become of that; null where it does not, where"
            + " no source had told of it yet, and where it no longer stood.")
    @Cost(weight = 20)
    public Expectation expectation(@Source ClaimAt view) {
        return Expectation.of(view.it(), view.moment());
    }

    @Query
    @Description("What was promised or planned for a day that has passed, and has come by no source on record.")
    @Cost(weight = 100)
    @WholeCost(weight = 20_000, own = "RECORDED_AT")
    public ExpectationConnection overdue(
            @Nullable @Description("World: the day by which it was due; today when absent.") LocalDate at,
            @Nullable @Description(EvidencePages.WHERE) ExpectationFilter where,
            @Nullable @Description("In which order; in that of recording when absent.") ExpectationOrder orderBy,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy,
            Paging paging) {
        Moment moment = snapshots.current().moment(at, reportedBy, recordedBy);
        ExpectationFilter filter = where == null ? ExpectationFilter.NONE : where;
        return new ExpectationConnection(Page.of(
                new Overdue(candidates(moment, filter.subject()), moment, filter::admits),
                ExpectationOrder.of(null),
                ExpectationOrder.of(orderBy),
                paging.request()));
    }

    @Description(
            "The claims by which it has come, at the same moment, in the order of recording; empty unless it is done.")
    @Cost(weight = 2)
    public ClaimAtConnection completedBy(
            @Source Expectation expectation,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        List<ClaimAt> claims = new ArrayList<>(expectation.completedBy());
        claims.sort(Comparator.comparingLong(claim -> claim.it().entry().number()));
        return new ClaimAtConnection(EvidencePages.of(claims, where, orderBy, paging.request()));
    }

    private List<Claim> candidates(Moment moment, @Nullable String slug) {
        if (slug == null) {
            return promises.in(moment.graph());
        }
        Subject subject = moment.graph().findSubject(slug);
        if (subject == null) {
            throw Refusal.unknown("where.subject", "subject", slug);
        }
        return moment.graph().claims(subject);
    }
}
