package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.limits.Cost;
import org.backlot.position.PositionConnection;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What the steps and the ends of chains rest on. */
@GraphQLApi
public class ChainFields {
    @Description("Who held the post above, in the order of recording; empty where the line names a person, or the post"
            + " was vacant.")
    @Cost(weight = 5)
    public PositionConnection holders(
            @Source ReportingHop hop,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new PositionConnection(EvidencePages.of(hop.holders(), where, orderBy, paging.request()));
    }

    @Description("Every line that says so, the strongest first; empty when the step is implied.")
    @Cost(weight = 5)
    public ReportingLineConnection lines(
            @Source ReportingHop hop,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.STRONGEST) ClaimAtOrder orderBy,
            Paging paging) {
        return new ReportingLineConnection(EvidencePages.strongest(hop.lines(), where, orderBy, paging.request()));
    }

    @Description(
            "The lines that say so, the strongest first; those that were over when the outcome is OVER, and none when it is"
                    + " NOT_STATED.")
    @Cost(weight = 5)
    public ReportingLineConnection lines(
            @Source ManagerAnswer answer,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.STRONGEST) ClaimAtOrder orderBy,
            Paging paging) {
        return new ReportingLineConnection(EvidencePages.strongest(answer.lines(), where, orderBy, paging.request()));
    }

    @Description(
            "The lines that the ending speaks of, the strongest first: the candidates of an ambiguous one, the line"
                    + " that closes a cycle, the one that states the top, the next one beyond the depth asked for; empty at the"
                    + " end of evidence.")
    @Cost(weight = 5)
    public ReportingLineConnection endingLines(
            @Source ReportingChain chain,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.STRONGEST) ClaimAtOrder orderBy,
            Paging paging) {
        return new ReportingLineConnection(
                EvidencePages.strongest(chain.endingLines(), where, orderBy, paging.request()));
    }

    @Description("The same where the ending speaks of lines that are implied, in the order in which those to whom they"
            + " lead were recorded; empty unless inference was asked for.")
    @Cost(weight = 2)
    public ImpliedLineConnection endingImplied(
            @Source ReportingChain chain,
            @Nullable @Description(EvidencePages.WHERE) ImpliedLineFilter where,
            @Nullable @Description("In which order; in that of recording of the managers when absent.")
                    ImpliedLineOrder orderBy,
            Paging paging) {
        ImpliedLineFilter filter = where == null ? ImpliedLineFilter.NONE : where;
        KeyOrder<ImpliedLine> order = ImpliedLineOrder.of(orderBy);
        return new ImpliedLineConnection(
                Page.of(SortedLists.sort(chain.endingImplied(), order.key()), order, filter::admits, paging.request()));
    }
}
