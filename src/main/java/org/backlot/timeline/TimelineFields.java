package org.backlot.timeline;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.backlot.catalogue.ClaimConnection;
import org.backlot.catalogue.ClaimFilter;
import org.backlot.catalogue.ClaimOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.Subject;
import org.backlot.limits.Cost;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Timelines of subjects. */
@GraphQLApi
public class TimelineFields {
    private final Snapshots snapshots;

    TimelineFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("What happened to it and around it, by the claims in which it takes part and that stand by what was"
            + " known.")
    @Cost(weight = 100)
    public Timeline timeline(
            @Source Subject subject,
            @Nullable @Description("Only events to which all of these apply.") TimelineFilter where,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return Chronicle.of(
                subject,
                snapshots.current().moment(null, reportedBy, recordedBy),
                where == null ? TimelineFilter.NONE : where);
    }

    @Description("The events with a date, in the order of the earliest day that each can be, an open one first; then"
            + " of the latest, an open one last. That does not say which of two uncertain dates came first.")
    @Cost(weight = 2)
    public TimelineEventConnection events(
            @Source Timeline timeline,
            @Nullable @Description(EvidencePages.WHERE) TimelineEventFilter where,
            @Nullable @Description("In which order; by the earliest day when absent.") TimelineEventOrder orderBy,
            Paging paging) {
        return page(timeline.dated(), where, orderBy, paging.request());
    }

    @Description("The events of which no source tells the date, by kind and in the order of recording.")
    @Cost(weight = 2)
    public TimelineEventConnection undated(
            @Source Timeline timeline,
            @Nullable @Description(EvidencePages.WHERE) TimelineEventFilter where,
            @Nullable @Description("In which order; by kind and in that of recording when absent.")
                    TimelineEventOrder orderBy,
            Paging paging) {
        return page(timeline.undated(), where, orderBy, paging.request());
    }

    @Description(
            "The claims that tell of it, in the order of recording. Claims that say the same with the same date are one"
                    + " event; empty where an announcement is on record and nothing that was made in it.")
    @Cost(weight = 5)
    public ClaimConnection claims(
            @Source TimelineEvent event,
            @Nullable @Description("Only those to which all of these apply.") ClaimFilter where,
            @Nullable @Description("In which order; in that of recording when absent.") ClaimOrder orderBy,
            Paging paging) {
        return ClaimConnection.of(
                event.claims(), ClaimFilter.wanted(where, snapshots.current().now()), orderBy, paging.request());
    }

    private static TimelineEventConnection page(
            List<TimelineEvent> events,
            @Nullable TimelineEventFilter where,
            @Nullable TimelineEventOrder orderBy,
            PageRequest request) {
        TimelineEventFilter filter = where == null ? TimelineEventFilter.NONE : where;
        KeyOrder<TimelineEvent> order = TimelineEventOrder.of(orderBy);
        return new TimelineEventConnection(
                Page.of(SortedLists.sort(events, order.key()), order, filter::admits, request));
    }
}
