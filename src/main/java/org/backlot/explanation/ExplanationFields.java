package org.backlot.explanation;

import io.smallrye.graphql.api.Nullable;
import org.backlot.conflict.Conflict;
import org.backlot.conflict.ConflictConnection;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimAtConnection;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.reporting.Sureness;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Why edges stand in answers. */
@GraphQLApi
public class ExplanationFields {

    @Description("Why it stands in an answer, from what it says to the words of its sources.")
    @Cost(weight = 20)
    public Explanation explain(@Source ClaimAt view) {
        return new Explanation(view);
    }

    @Nullable
    @Description("Why it is said to have stood in a relation to another party then, by the first recorded of the"
            + " surest claims that say so; null when it did not: whyNot tells why.")
    @Cost(weight = 20)
    public Explanation explain(
            @Source SubjectAt view,
            @Description("The relation.") Relation relation,
            @Description("Slug of the other party.") String to) {
        ClaimAt surest = null;
        for (ClaimAt claim : WhyNotFields.relationship(view, relation, to).saying()) {
            if (claim.presence().isHeld()) {
                surest = surest == null ? claim : Sureness.surer(surest, claim);
            }
        }
        return surest == null ? null : new Explanation(surest);
    }

    @Description("Every citation that could be known, for it and against it, with where it stands in its document and"
            + " the way by which the words came, in the order of recording.")
    public CitationPathConnection citations(@Source Explanation explanation, Paging paging) {
        return new CitationPathConnection(Page.of(
                explanation.paths(), path -> Page.numberKey(path.citation().number()), paging.request()));
    }

    @Description("The other claims for the same edge that could be known, held on the day or not, in the order of"
            + " recording.")
    @Cost(weight = 10)
    public ClaimAtConnection sameEdge(
            @Source Explanation explanation,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new ClaimAtConnection(EvidencePages.of(explanation.sameEdge(), where, orderBy, paging.request()));
    }

    @Description("The conflicts that it is part of, and those of the other claims for the same edge, in the order of"
            + " their keys.")
    @Cost(weight = 20)
    public ConflictConnection conflicts(@Source Explanation explanation, Paging paging) {
        return new ConflictConnection(
                Page.of(explanation.conflicts(), Conflict::getKey, paging.request()), explanation::isThorough);
    }
}
