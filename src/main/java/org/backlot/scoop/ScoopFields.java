package org.backlot.scoop;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.announcement.FirstReportAt;
import org.backlot.announcement.FirstReportConnection;
import org.backlot.catalogue.ClaimConnection;
import org.backlot.catalogue.ClaimFilter;
import org.backlot.catalogue.ClaimOrder;
import org.backlot.catalogue.PublicationFilter;
import org.backlot.catalogue.PublicationOrder;
import org.backlot.citation.Stance;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.limits.Cost;
import org.backlot.publication.Publication;
import org.backlot.publication.PublicationConnection;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who reported what first: credits with their check, the record of an outlet, and the table of outlets. */
@GraphQLApi
public class ScoopFields {
    private final Snapshots snapshots;
    private final LatestScoops scoops;

    ScoopFields(Snapshots snapshots, LatestScoops scoops) {
        this.snapshots = snapshots;
        this.scoops = scoops;
    }

    @Description(
            "Who gives the credit: the publications that print it, by what was known at the moment, in the order of"
                    + " their slugs.")
    @Cost(weight = 2)
    public PublicationConnection givers(
            @Source FirstReportAt credit,
            @Nullable @Description(EvidencePages.WHERE) PublicationFilter where,
            @Nullable @Description("In which order; by slug when absent.") PublicationOrder orderBy,
            Paging paging) {
        Graph graph = credit.moment().graph();
        Set<Publication> givers = new LinkedHashSet<>();
        for (var citation : Evidence.citations(credit.it(), credit.moment())) {
            long outlet = graph.document(citation.document()).publication();
            if (citation.stance() == Stance.SUPPORTS && outlet != 0) {
                givers.add(graph.publication(outlet));
            }
        }
        PublicationFilter filter = where == null ? PublicationFilter.NONE : where;
        KeyOrder<Publication> order = PublicationOrder.of(orderBy);
        return new PublicationConnection(
                Page.of(SortedLists.sort(List.copyOf(givers), order.key()), order, filter::admits, paging.request()));
    }

    @Description("The credit held against the times of publication that are on record.")
    @Cost(weight = 5)
    public CreditCheck check(@Source FirstReportAt credit) {
        return CreditCheck.of(credit);
    }

    @Description("Credits to the publication for having reported an announcement first, in the order of recording.")
    @Cost(weight = 20)
    public FirstReportConnection firstReports(
            @Source Publication publication,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy,
            Paging paging) {
        Moment moment = snapshots.current().moment(null, reportedBy, recordedBy);
        List<FirstReportAt> credits = new ArrayList<>();
        for (Claim claim : scoops.credits(moment.graph()).of(publication.number())) {
            if (Evidence.stands(claim, moment)) {
                credits.add((FirstReportAt) claim.at(moment));
            }
        }
        return new FirstReportConnection(EvidencePages.of(credits, where, orderBy, paging.request()));
    }

    @Description("The claims that the publication was the first to report, alone or together with others, by the times"
            + " of publication on record; those that were taken back since are among them. In the order of recording.")
    @Cost(weight = 100)
    public ClaimConnection scoops(
            @Source Publication publication,
            @Nullable @Description(EvidencePages.WHERE) ClaimFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimOrder orderBy,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy,
            Paging paging) {
        Moment moment = snapshots.current().moment(null, reportedBy, recordedBy);
        return ClaimConnection.of(
                OutletRecord.scoops(publication, moment),
                ClaimFilter.wanted(where, moment.on(snapshots.current().today())),
                orderBy,
                paging.request());
    }

    @Description("What the publication reported first, and what became of it.")
    @Cost(weight = 100)
    public OutletRecord record(
            @Source Publication publication,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return OutletRecord.of(publication, snapshots.current().moment(null, reportedBy, recordedBy));
    }

    @Query
    @Description("The table of outlets: what each reported first and what became of it.")
    @Cost(weight = 500)
    public OutletRecordConnection outlets(
            @Nullable @Description(EvidencePages.WHERE) OutletFilter where,
            @Nullable @Description("In which order; the one with the most first reports first when absent.")
                    OutletOrder orderBy,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy,
            Paging paging) {
        Moment moment = snapshots.current().moment(null, reportedBy, recordedBy);
        return new OutletRecordConnection(OutletPages.of(scoops::outlets, moment, where, orderBy, paging.request()));
    }
}
