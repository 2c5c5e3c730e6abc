package org.backlot.alert;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.List;
import org.backlot.announcement.Announcement;
import org.backlot.conflict.ConflictAt;
import org.backlot.conflict.Conflicts;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.limits.Cost;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** Word of what is recorded, as it is recorded. It wakes readers up; the feed of changes is the truth. */
@GraphQLApi
public class AlertSubscriptions {
    private final Alerts alerts;
    private final Snapshots snapshots;

    AlertSubscriptions(Alerts alerts, Snapshots snapshots) {
        this.alerts = alerts;
        this.snapshots = snapshots;
    }

    @Subscription
    @Description("Each claim, as it is recorded. A reader who is slow gets every one of them later; after a break, the"
            + " feed of changes tells what was missed.")
    @Cost(weight = 20)
    public Multi<Claim> claimRecorded(
            @Nullable @Description("Slug of a subject that takes part in it; any when absent.") String subject,
            @Nullable @Description("Slug of a publication that is cited for it or against it; any when absent.")
                    String publication,
            @Nullable @Description("Only of these kinds; of all when absent.") List<@NonNull ClaimKind> kinds,
            @DefaultValue("1")
                    @Description(
                            "Begin with so many of those recorded last, the oldest first, so that one sees where the"
                                    + " record stands; they are looked for among the last 500 entries. From 0 to 20.")
                    int last) {
        Interest interest = new Interest(subject, publication);
        return alerts.of(
                since -> {
                    interest.checked(since);
                    return new NewClaims<>(
                            since,
                            (claim, graph) ->
                                    (kinds == null || kinds.contains(claim.kind())) && interest.meets(claim, graph)
                                            ? List.of(claim)
                                            : List.of());
                },
                last);
    }

    @Subscription
    @Description("Each announcement, as it is recorded. A reader who is slow gets every one of them later; after a"
            + " break, the feed of changes tells what was missed.")
    @Cost(weight = 20)
    public Multi<Announcement> announcementRecorded(
            @Nullable
                    @Description("Slug of a subject that takes part in a claim recorded with it: an author, or whom it"
                            + " concerns; any when absent.")
                    String subject,
            @Nullable @Description("Slug of a publication that reports it; any when absent.") String publication,
            @DefaultValue("1")
                    @Description(
                            "Begin with so many of those recorded last, the oldest first, so that one sees where the"
                                    + " record stands; they are looked for among the last 500 entries. From 0 to 20.")
                    int last) {
        Interest interest = new Interest(subject, publication);
        return alerts.of(
                since -> {
                    interest.checked(since);
                    return new NewSubjects<>(
                            since,
                            Announcement.class,
                            (announcement, graph) -> interest.meets(graph.claims(announcement), graph));
                },
                last);
    }

    @Subscription
    @Description("Each conflict, as the claim that opens it, or joins it, is recorded. It comes as it stands today, by"
            + " all that is known.")
    @Cost(weight = 50)
    public Multi<ConflictAt> conflictOpened(
            @Nullable @Description("Slug of a subject that takes part in one of its claims; any when absent.")
                    String subject,
            @Nullable
                    @Description("Slug of a publication that is cited for one of its claims or against it; any when"
                            + " absent.")
                    String publication,
            @DefaultValue("1")
                    @Description(
                            "Begin with so many of those recorded last, the oldest first, so that one sees where the"
                                    + " record stands; they are looked for among the last 500 entries. From 0 to 20.")
                    int last) {
        Interest interest = new Interest(subject, publication);
        return alerts.of(
                since -> {
                    interest.checked(since);
                    return new NewClaims<>(since, (claim, graph) -> opened(claim, graph, interest));
                },
                last);
    }

    private List<ConflictAt> opened(Claim claim, Graph graph, Interest interest) {
        Moment today = new Moment(graph, snapshots.take().today(), null, null);
        return Conflicts.open(claim, today).stream()
                .filter(conflict -> conflict.opensWith(claim) && interest.meets(conflict.claims(), graph))
                .toList();
    }
}
