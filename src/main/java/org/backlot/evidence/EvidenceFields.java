package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.backlot.citation.Citation;
import org.backlot.citation.CitationConnection;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What every claim has for itself: its citations, outside time and at a moment. */
@GraphQLApi
public class EvidenceFields {
    private final Snapshots snapshots;

    EvidenceFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("The claim at a moment: whether it held, how surely, and on what it rested.")
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
    public ClaimAt now(@Source Claim claim) {
        return claim.at(snapshots.current().now());
    }

    @Description("Every citation that was ever recorded for it or against it, in the order of recording.")
    public CitationConnection citations(
            @Source Claim claim,
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        return new CitationConnection(Page.of(
                snapshots.graph().citations(claim), EvidenceFields::key, PageRequest.of(first, after, last, before)));
    }

    @Description("The citations that could be known at the moment, for it and against it, in the order of recording.")
    public CitationConnection citations(
            @Source ClaimAt view,
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        return new CitationConnection(Page.of(
                view.moment().graph().citations(view.it()),
                EvidenceFields::key,
                view.moment()::sees,
                PageRequest.of(first, after, last, before)));
    }

    @Description("How far what is known of the subject reaches; tells an empty answer from an unknown one.")
    public Coverage coverage(@Source SubjectAt view) {
        return Coverage.of(view);
    }

    private static String key(Citation citation) {
        return Page.numberKey(citation.number());
    }
}
