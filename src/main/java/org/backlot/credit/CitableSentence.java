package org.backlot.credit;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a claim says as a sentence that can be printed, with its credit. */
@Description("What a claim says as a sentence that can be printed, with its credit. It is made from the claim and says"
        + " no more than the claim does.")
public record CitableSentence(
        @Description("The sentence with its attribution, and the credit for reporting first where one is on record.")
        String text,

        @Description("What the claim says, without attribution.")
        String statement,

        @Description("Who says so, and who published it when.")
        String credit,

        @Description("Where it can be read: the addresses of the documents cited, each once.")
        List<@NonNull String> links) {

    public CitableSentence {
        links = List.copyOf(links);
    }
}
