package org.backlot.difference;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.backlot.announcement.Announcement;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.limits.Cost;
import org.backlot.limits.WholeCost;
import org.backlot.organization.Organization;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshot;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What is not the same in two contexts: of a subject, of an announcement, of everything on record. */
@GraphQLApi
public class DifferenceFields {
    private final Snapshots snapshots;

    DifferenceFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("What of it is not the same in two contexts: the relations in which it takes part, on whichever side.")
    @Cost(weight = 100)
    public Difference difference(
            @Source Subject subject,
            @Description("The first context.") ContextInput from,
            @Nullable @Description("The second context; today, by all that is known, when absent.") ContextInput to,
            @DefaultValue("false")
                    @Description("Whether what goes through units comes in too: of an organization, everything below"
                            + " it in either context; of a person, the collaborations of the units at which they hold"
                            + " a position and the reporting lines of those that they lead, each marked by through. It"
                            + " changes nothing for others.")
                    boolean throughUnits) {
        Scope scope = throughUnits && subject instanceof Organization organization
                ? new UnitTreeScope(organization)
                : new SubjectScope(subject, throughUnits);
        return new Difference(span(from, to), scope);
    }

    @Nullable
    @Description("What was not the same of those concerned before and after the announcement: on the day before the"
            + " earliest on which it can have been made, and on the day after the latest, or after the last start that"
            + " it states where that is later. Where no source tells when it was made, the first day on which one"
            + " speaks of what it announced stands for it. Null when no source tells of any day.")
    @Cost(weight = 200)
    public Difference beforeAndAfter(
            @Source Announcement announcement,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        Span span = BeforeAndAfter.of(announcement, snapshots.current(), reportedBy, recordedBy);
        return span == null ? null : new Difference(span, new AnnouncementScope(announcement));
    }

    @Query
    @Description("What is not the same in two contexts of everything on record: subject by subject, by kind and slug,"
            + " and of each the relations that lead from it. A page reads as many subjects as it takes to fill it.")
    @Cost(weight = 500)
    @WholeCost(weight = 50_000, own = "RECORDED_AT")
    public Difference differences(
            @Description("The first context.") ContextInput from,
            @Nullable @Description("The second context; today, by all that is known, when absent.") ContextInput to) {
        return new Difference(span(from, to), new StoreScope(snapshots.graph()));
    }

    @Description("The relations that are not the same, in the order of recording; of everything on record, subject by"
            + " subject.")
    @Cost(weight = 50)
    public RelationChangeConnection changes(
            @Source Difference difference,
            @Nullable @Description("Only those to which all of these apply.") RelationChangeFilter where,
            @Nullable
                    @Description(
                            "In which order; in that of recording, and of everything on record subject by subject when absent.")
                    RelationChangeOrder orderBy,
            @DefaultValue("false")
                    @Description("Whether a relation that held in both, and not as surely in both, counts as changed.")
                    boolean withCertainty,
            Paging paging) {
        Graph graph = difference.span().from().graph();
        return new RelationChangeConnection(difference
                .scope()
                .page(
                        difference.span(),
                        new RelationChangeSelection(graph, where, withCertainty),
                        orderBy,
                        paging.request()));
    }

    private Span span(ContextInput from, @Nullable ContextInput to) {
        Snapshot snapshot = snapshots.current();
        return new Span(from.in(snapshot), to == null ? snapshot.now() : to.in(snapshot));
    }
}
