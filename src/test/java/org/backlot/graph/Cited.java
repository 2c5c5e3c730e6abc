package org.backlot.graph;

import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.jspecify.annotations.Nullable;

/** A citation in a {@link Story}: in the outlet's own voice, in the present tense and for the claim, unless said. */
public final class Cited {
    private final Story story;
    private final String document;
    private Stance stance = Stance.SUPPORTS;
    private Tense tense = Tense.PRESENT;
    private Attribution attribution = Attribution.OUTLET;
    private @Nullable String restsOn;
    private List<String> speakers = List.of();
    private @Nullable String descriptor;
    private @Nullable LocalDate spokenOf;
    private String recorded = Story.RECORDED;
    private @Nullable String withdrawn;

    Cited(Story story, String document) {
        this.story = story;
        this.document = document;
    }

    public Cited denying() {
        stance = Stance.DENIES;
        return this;
    }

    public Cited stance(Stance spoken) {
        stance = spoken;
        return this;
    }

    public Cited tense(Tense spoken) {
        tense = spoken;
        return this;
    }

    /** In the words of a memo, release or filing that the document reports. */
    public Cited restingOn(String reported) {
        attribution = Attribution.DOCUMENT;
        restsOn = reported;
        return this;
    }

    public Cited onRecord(String... people) {
        attribution = Attribution.ON_RECORD;
        speakers = List.of(people);
        return this;
    }

    public Cited anonymous(String words) {
        attribution = Attribution.ANONYMOUS;
        descriptor = words;
        return this;
    }

    public Cited spokenOf(String day) {
        spokenOf = LocalDate.parse(day);
        return this;
    }

    public Cited recorded(String day) {
        recorded = day;
        return this;
    }

    public Cited withdrawn(@Nullable String day) {
        withdrawn = day;
        return this;
    }

    @Nullable
    String withdrawn() {
        return withdrawn;
    }

    Citation citation(long number, long claim) {
        return new Citation(
                number,
                claim,
                story.document(document),
                stance,
                attribution,
                restsOn == null ? 0 : story.document(restsOn),
                speakers.stream().map(story::number).toList(),
                descriptor,
                tense,
                spokenOf,
                null,
                Story.instant(recorded));
    }
}
