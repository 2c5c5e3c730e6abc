package org.backlot.remark;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.relay.Paging;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Remarks on subjects. */
@GraphQLApi
public class RemarkFields {
    @Description("What else was told of it then that is worth citing, in the order of recording.")
    @Cost(weight = 10)
    public RemarkConnection remarks(
            @Source SubjectAt view,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new RemarkConnection(EvidencePages.of(
                Evidence.held(view, ClaimKind.REMARK, Side.SUBJECT, RemarkAt.class), where, orderBy, paging.request()));
    }

    @Description("What the remark is about.")
    public SubjectAt about(@Source RemarkAt remark) {
        return remark.moment().view(remark.it().entry().subject());
    }
}
