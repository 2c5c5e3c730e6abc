package org.backlot.credit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
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

        @Description(
                "Where it can be read: the addresses of the documents cited, each once, in the order of recording; 20 at"
                        + " the most, and the citations of the claim have all.")
        List<@NonNull String> links) {

    private static final int MOST_LINKS = 20;

    public CitableSentence {
        links = List.copyOf(links);
    }

    /** The sentence for a claim, by what was known at the moment. */
    public static CitableSentence of(ClaimAt view) {
        List<Citation> citations = Evidence.citations(view.it(), view.moment()).stream()
                .filter(citation -> citation.stance() == Stance.SUPPORTS)
                .toList();
        Credit credit = new Credit(view.moment());
        String statement =
                new Statement(view.it(), view.moment(), Verb.of(view.it().entry(), citations)).text();
        String said = citations.isEmpty() ? "" : credit.of(citations.get(0), view.it());
        boolean repeated = view.it().kind() == ClaimKind.FIRST_REPORT;
        String first = repeated || citations.isEmpty() ? null : credit.firstReport(citations.get(0));
        String sentence = said.isEmpty() ? statement : statement + ", " + said;
        return new CitableSentence(
                sentence + "." + (first == null ? "" : " " + first), statement, said, links(view, citations));
    }

    private static List<String> links(ClaimAt view, List<Citation> citations) {
        Set<String> links = new LinkedHashSet<>();
        for (Citation citation : citations) {
            String url = view.moment().graph().document(citation.document()).url();
            if (url != null && links.size() < MOST_LINKS) {
                links.add(url);
            }
        }
        return List.copyOf(links);
    }
}
