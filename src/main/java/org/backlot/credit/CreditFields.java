package org.backlot.credit;

import org.backlot.graph.ClaimAt;
import org.backlot.limits.Cost;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Claims as sentences that can be printed. */
@GraphQLApi
public class CreditFields {
    @Description("The claim as a sentence that can be printed, with credit and links, by what was known at the moment."
            + " Names are those borne then; the tense is that of the sources.")
    @Cost(weight = 10)
    public CitableSentence sentence(@Source ClaimAt view) {
        return CitableSentence.of(view);
    }
}
