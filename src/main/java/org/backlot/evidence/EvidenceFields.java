package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.CitationConnection;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What every claim has for itself: its citations, outside time and at a moment. */
@GraphQLApi
public class EvidenceFields {
    private final Snapshots snapshots;

    EvidenceFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("The claim at a moment: whether it held, how surely, and on what it rested.")
    @Cost(weight = 2)
    public ClaimAt at(
            @Source Claim claim,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return claim.at(snapshots.current().moment(asOf, reportedBy, recordedBy));
    }

    @Description("The claim today, by all that is known: at without arguments.")
    @Cost(weight = 2)
    public ClaimAt now(@Source Claim claim) {
        return claim.at(snapshots.current().now());
    }

    @Description(
            "Every citation that was ever recorded for it or against it, in the order of recording where no other is asked for.")
    @Cost(weight = 5)
    public CitationConnection citations(
            @Source Claim claim,
            @Nullable @Description(EvidencePages.WHERE) CitationFilter where,
            @Nullable @Description(EvidencePages.ORDER) CitationOrder orderBy,
            Paging paging) {
        Graph graph = snapshots.graph();
        return EvidencePages.of(graph.citations(claim), citation -> true, graph, where, orderBy, paging.request());
    }

    @Description(
            "The citations that could be known at the moment, for it and against it, in the order of recording where no other is asked for.")
    @Cost(weight = 5)
    public CitationConnection citations(
            @Source ClaimAt view,
            @Nullable @Description(EvidencePages.WHERE) CitationFilter where,
            @Nullable @Description(EvidencePages.ORDER) CitationOrder orderBy,
            Paging paging) {
        Graph graph = view.moment().graph();
        return EvidencePages.of(
                graph.citations(view.it()), view.moment()::sees, graph, where, orderBy, paging.request());
    }

    @Description(
            "How far what is known of the subject reaches; tells an empty answer from an unknown one. By claims of one"
                    + " kind and side it tells that of one list: coverage(kinds: [REPORTING_LINE], sides: [OBJECT]) belongs to the"
                    + " direct reports.")
    @Cost(weight = 20)
    public Coverage coverage(
            @Source SubjectAt view,
            @Nullable @Description("Only by claims of these kinds; by all when absent.") List<@NonNull ClaimKind> kinds,
            @Nullable @Description("Only by claims on these sides of which the subject stands; on any when absent.")
                    List<@NonNull Side> sides) {
        return Coverage.of(view, kinds, sides);
    }
}
