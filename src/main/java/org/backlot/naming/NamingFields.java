package org.backlot.naming;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.relay.Paging;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What subjects are called, and what bears a name. */
@GraphQLApi
public class NamingFields {

    @Description("What it was called then. Where no source states a name, a description or the label is shown: naming"
            + " tells which.")
    @Cost(weight = 3)
    public String name(@Source SubjectAt view) {
        return Names.answer(view).name();
    }

    @Description("What it was called then, and whether that is its name.")
    @Cost(weight = 5)
    public NameAnswer naming(@Source SubjectAt view) {
        return Names.answer(view);
    }

    @Description("Every name that it bore then, of each kind, in the order of recording.")
    @Cost(weight = 5)
    public NamingConnection names(
            @Source SubjectAt view,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new NamingConnection(EvidencePages.of(Names.held(view), where, orderBy, paging.request()));
    }

    @Description("Who or what bears the name.")
    public SubjectAt bearer(@Source NamingAt naming) {
        return naming.moment().view(naming.it().entry().subject());
    }
}
