package org.backlot.search;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.naming.Naming;
import org.backlot.naming.NamingAt;
import org.backlot.position.Position;
import org.backlot.position.PositionAt;
import org.backlot.time.StatedValidity;
import org.backlot.time.Testimony;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** By what a subject was found, how well that matches, and when it was so. */
@Description("By what a subject was found, how well that matches, and when it was so.")
public record SearchMatch(@Ignore Hit hit, @Ignore Moment moment) {

    @Description("The text that matches, as printed.")
    public String getText() {
        if (hit.claim() instanceof Naming naming) {
            return naming.name();
        }
        String title = hit.claim() instanceof Position position ? position.title() : null;
        return title == null ? hit.subject().getLabel() : title;
    }

    @Description("What the text is.")
    public MatchedText getFoundBy() {
        return hit.foundBy();
    }

    @Description("How well it matches what was looked for.")
    public MatchQuality getQuality() {
        return MatchQuality.values()[Math.min(rank(), MatchQuality.SIMILAR.ordinal())];
    }

    @Description("How many slips of spelling had to be let pass: a letter added, left out, replaced, or two exchanged,"
            + " or words run together or torn apart. 0 unless the match is SIMILAR.")
    public int getSlips() {
        return Math.max(0, rank() - Phrase.WORDS);
    }

    private int rank() {
        return HitKey.rank(hit.key().stage());
    }

    @Description("Whether it was so on the day: the name was borne, the position was held. A label is always current.")
    public boolean isCurrent() {
        return hit.key().current();
    }

    @Nullable
    @Description("From when until when it was so, as far as the sources say; null for a label.")
    public StatedValidity getValidity() {
        return hit.claim() == null ? null : hit.claim().getValidity();
    }

    @Nullable
    @Description("The first day on which a source spoke of it as in force; null when none did.")
    public LocalDate getFirstAsserted() {
        return testimony().firstAsserted();
    }

    @Nullable
    @Description("The last day on which a source spoke of it as in force; null when none did.")
    public LocalDate getLastAsserted() {
        return testimony().lastAsserted();
    }

    @Nullable
    @Description("The first day on which a source spoke of it as over; null when none did.")
    public LocalDate getCalledOver() {
        return testimony().endAsserted();
    }

    private Testimony testimony() {
        Claim claim = hit.claim();
        return claim == null ? Testimony.none() : Evidence.testimony(claim, moment, null);
    }

    @Nullable
    @Description("The claim that it bore the name, at the moment; null when it was found by something else.")
    public NamingAt getNaming() {
        return hit.claim() instanceof Naming naming ? naming.at(moment) : null;
    }

    @Nullable
    @Description(
            "The claim that the person held the position, at the moment; null when it was found by something else.")
    public PositionAt getPosition() {
        return hit.claim() instanceof Position position ? position.at(moment) : null;
    }
}
