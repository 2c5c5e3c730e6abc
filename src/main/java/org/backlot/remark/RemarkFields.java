package org.backlot.remark;

import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Remarks on subjects. */
@GraphQLApi
public class RemarkFields {
    @Description("What else was told of it then that is worth citing.")
    public List<@NonNull RemarkAt> remarks(@Source SubjectAt view) {
        return Evidence.held(view, ClaimKind.REMARK, Side.SUBJECT, RemarkAt.class);
    }

    @Description("What the remark is about.")
    public SubjectAt about(@Source RemarkAt remark) {
        return remark.moment().view(remark.it().entry().subject());
    }
}
