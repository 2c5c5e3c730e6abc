package org.backlot.explanation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.person.Person;
import org.backlot.person.PersonAt;
import org.backlot.refusal.Refusal;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderKeys;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.reporting.ReportingLineConnection;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Whether one party stands in a relation to another, and if not, why not. */
@GraphQLApi
public class WhyNotFields {

    @Description("Whether it stood in a relation to another party then, and if not, what is known instead.")
    @Cost(weight = 50)
    public WhyNot whyNot(
            @Source SubjectAt view,
            @Description("The relation.") Relation relation,
            @Description("Slug of the other party.") String to) {
        return WhyNot.of(relationship(view, relation, to));
    }

    @Description("The claims that the verdict rests on and those that lie nearest to it, the nearest first.")
    @Cost(weight = 2)
    public NearbyClaimConnection evidence(
            @Source WhyNot answer,
            @Nullable @Description(EvidencePages.WHERE) NearbyClaimFilter where,
            @Nullable @Description("In which order; the nearest first when absent.") ClaimAtOrder orderBy,
            Paging paging) {
        NearbyClaimFilter filter = where == null ? NearbyClaimFilter.NONE : where;
        List<NearbyClaim> nearby = answer.nearby();
        if (orderBy == null) {
            KeyOrder<NearbyClaim> nearest = KeyOrder.of("NEAREST", NearbyClaim::key, null);
            return new NearbyClaimConnection(Page.of(nearby, nearest, filter::admits, paging.request()));
        }
        List<NearbyClaim> recorded = SortedLists.sort(
                nearby,
                (NearbyClaim near) -> OrderKeys.number(near.claim().it().entry().number()));
        return new NearbyClaimConnection(
                EvidencePages.of(recorded, NearbyClaim::claim, filter::admits, orderBy, paging.request()));
    }

    @Description("Whether the person reported to another, as far as the sources say.")
    @Cost(weight = 10)
    public ReportingAnswer reportsTo(
            @Source PersonAt person, @Description("Slug of the other person.") String manager) {
        if (!(person.moment().graph().findSubject(manager) instanceof Person other)) {
            throw Refusal.unknown("manager", "person", manager);
        }
        return ReportingAnswer.of(person, other.at(person.moment()));
    }

    @Description(
            "The lines that the verdict rests on, those of a unit included, the strongest first; empty when nothing"
                    + " is stated.")
    @Cost(weight = 5)
    public ReportingLineConnection lines(
            @Source ReportingAnswer answer,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.STRONGEST) ClaimAtOrder orderBy,
            Paging paging) {
        return new ReportingLineConnection(EvidencePages.strongest(answer.lines(), where, orderBy, paging.request()));
    }

    static Relationship relationship(SubjectAt view, Relation relation, String to) {
        Subject other = view.moment().graph().findSubject(to);
        if (other == null) {
            throw Refusal.unknown("to", "subject", to);
        }
        return new Relationship(view, relation, other.at(view.moment()));
    }
}
