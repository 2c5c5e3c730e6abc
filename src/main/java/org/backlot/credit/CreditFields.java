package org.backlot.credit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Claims as sentences that can be printed. */
@GraphQLApi
public class CreditFields {
    @Description("The claim as a sentence that can be printed, with credit and links, by what was known at the moment."
            + " Names are those borne then; the tense is that of the sources.")
    public CitableSentence sentence(@Source ClaimAt view) {
        List<Citation> citations = Evidence.citations(view.it(), view.moment()).stream()
                .filter(citation -> citation.stance() == Stance.SUPPORTS)
                .toList();
        Credit credit = new Credit(view.moment());
        String statement = new Statement(view.it(), view.moment(), Verb.of(citations)).text();
        String said = citations.isEmpty() ? "" : credit.of(citations.get(0), view.it());
        String first = citations.isEmpty() ? null : credit.firstReport(citations.get(0));
        String sentence = said.isEmpty() ? statement : statement + ", " + said;
        return new CitableSentence(
                sentence + "." + (first == null ? "" : " " + first), statement, said, links(view, citations));
    }

    private static List<String> links(ClaimAt view, List<Citation> citations) {
        Set<String> links = new LinkedHashSet<>();
        for (Citation citation : citations) {
            String url = view.moment().graph().document(citation.document()).url();
            if (url != null) {
                links.add(url);
            }
        }
        return List.copyOf(links);
    }
}
