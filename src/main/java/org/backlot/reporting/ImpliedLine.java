package org.backlot.reporting;

import java.util.List;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.backlot.relay.Page;
import org.backlot.time.Certainty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A reporting line that no source states: it is inferred from who leads or belongs to what.
 *
 * @param subordinate number of a person or post
 * @param above number of a person or post
 * @param restsOn from the manager down; the last is about the subordinate
 */
@Description(
        "A reporting line that no source states: it is inferred from who leads or belongs to what. Inferred only on"
                + " request, and only for those of whom no source says to whom they report.")
public record ImpliedLine(
        @Ignore long subordinate,
        @Ignore long above,

        @Description("From what it is inferred.") InferenceRule rule,

        @Description("The claims that it is inferred from, from the manager down.")
        List<@NonNull ClaimAt> restsOn) {

    public ImpliedLine {
        restsOn = List.copyOf(restsOn);
    }

    Moment moment() {
        return last().moment();
    }

    /** The claim about the subordinate. */
    ClaimAt last() {
        return restsOn.get(restsOn.size() - 1);
    }

    /** What it says, outside time. */
    public Conclusion conclusion() {
        return Conclusion.of(this);
    }

    /** Its key in a list: by whom it leads to, then by what it rests on. */
    public String key() {
        return Page.numberKey(above)
                + rule.ordinal()
                + Page.numberKey(last().it().entry().number());
    }

    @Description("Who would report: a person or a post.")
    public SubjectAt getSubordinate() {
        return moment().view(subordinate);
    }

    @Description("To whom: a person or a post.")
    public SubjectAt getManager() {
        return moment().view(above);
    }

    @Description(
            "How surely what it is inferred from holds: as surely as the weakest of the claims. The inference itself"
                    + " is none of a source.")
    public Certainty getCertainty() {
        return Sureness.weakest(restsOn);
    }
}
