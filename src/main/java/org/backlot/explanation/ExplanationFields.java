package org.backlot.explanation;

import io.smallrye.graphql.api.Nullable;
import org.backlot.catalogue.ClaimConnection;
import org.backlot.catalogue.ClaimFilter;
import org.backlot.catalogue.ClaimOrder;
import org.backlot.conflict.ConflictConnection;
import org.backlot.conflict.ConflictFilter;
import org.backlot.conflict.ConflictOrder;
import org.backlot.conflict.ConflictPages;
import org.backlot.evidence.CitationFilter;
import org.backlot.evidence.CitationOrder;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.evidence.OriginConnection;
import org.backlot.evidence.OriginFilter;
import org.backlot.evidence.OriginOrder;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimAtConnection;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.relay.Paging;
import org.backlot.reporting.Sureness;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Why edges stand in answers. */
@GraphQLApi
public class ExplanationFields {
    private final Snapshots snapshots;

    ExplanationFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

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
    @Cost(weight = 10)
    public CitationPathConnection citations(
            @Source Explanation explanation,
            @Nullable @Description(EvidencePages.WHERE) CitationFilter where,
            @Nullable @Description(EvidencePages.ORDER) CitationOrder orderBy,
            Paging paging) {
        return new CitationPathConnection(EvidencePages.cited(
                explanation.paths(),
                CitationPath::citation,
                path -> true,
                explanation.claim().moment().graph(),
                where,
                orderBy,
                paging.request()));
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

    @Description("What other claims for the same edge finally rest on and this one does not, in the order of their"
            + " citations.")
    @Cost(weight = 20)
    public OriginConnection otherOrigins(
            @Source Explanation explanation,
            @Nullable @Description(EvidencePages.WHERE) OriginFilter where,
            @Nullable @Description(EvidencePages.CITED) OriginOrder orderBy,
            Paging paging) {
        return EvidencePages.origins(explanation.otherOrigins(), where, orderBy, paging.request());
    }

    @Description("The claims that had been recorded by then to correct it, in the order of recording.")
    @Cost(weight = 2)
    public ClaimConnection supersededBy(
            @Source Explanation explanation,
            @Nullable @Description(EvidencePages.WHERE) ClaimFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimOrder orderBy,
            Paging paging) {
        return ClaimConnection.of(
                explanation.supersededBy(),
                ClaimFilter.wanted(where, snapshots.current().now()),
                orderBy,
                paging.request());
    }

    @Description("The conflicts that it is part of, and those of the other claims for the same edge.")
    @Cost(weight = 20)
    public ConflictConnection conflicts(
            @Source Explanation explanation,
            @Nullable @Description(ConflictPages.WHERE) ConflictFilter where,
            @Nullable @Description(ConflictPages.ORDER) ConflictOrder orderBy,
            Paging paging) {
        return ConflictPages.of(
                explanation.conflicts(),
                explanation.claim().moment(),
                where,
                orderBy,
                explanation::isThorough,
                paging.request());
    }
}
