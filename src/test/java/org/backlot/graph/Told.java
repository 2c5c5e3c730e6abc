package org.backlot.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** A claim in a {@link Story}: asserted, without stated ends, made in no announcement, unless said. */
public final class Told {
    private final Story story;
    private final long number;
    private final long subject;
    private final Function<ClaimEntry, Claim> kind;
    private final List<Cited> citations = new ArrayList<>();
    private Modality modality = Modality.ASSERTED;
    private Continuity continuity = Continuity.UNSPECIFIED;
    private Bound start = new Bound.NotStated();
    private Bound end = new Bound.NotStated();
    private long announcement;
    private long corrected;
    private String recorded = Story.RECORDED;
    private @Nullable String withdrawn;

    Told(Story story, long number, long subject, Function<ClaimEntry, Claim> kind) {
        this.story = story;
        this.number = number;
        this.subject = subject;
        this.kind = kind;
    }

    /** Cited by a document of the story, or by the article that {@code thewrap 2024-01-10} names. */
    public Told cited(String document) {
        return cited(document, cited -> {});
    }

    public Told cited(String document, Consumer<Cited> how) {
        Cited cited = new Cited(story, document);
        how.accept(cited);
        citations.add(cited);
        return this;
    }

    public Told from(String edtf) {
        start = new Bound.Known(FuzzyDate.parse(edtf));
        return this;
    }

    public Told until(String edtf) {
        end = new Bound.Known(FuzzyDate.parse(edtf));
        return this;
    }

    public Told valid(Validity validity) {
        start = validity.start();
        end = validity.end();
        return this;
    }

    public Told planned() {
        return modality(Modality.PLANNED);
    }

    public Told modality(Modality told) {
        modality = told;
        return this;
    }

    public Told promised() {
        modality = Modality.PROMISED;
        return this;
    }

    public Told continuity(Continuity told) {
        continuity = told;
        return this;
    }

    /** Made in an announcement. */
    public Told in(String slug) {
        announcement = story.number(slug);
        return this;
    }

    public Told corrects(Told other) {
        corrected = other.number;
        return this;
    }

    public Told recorded(String day) {
        recorded = day;
        return this;
    }

    public Told withdrawn(@Nullable String day) {
        withdrawn = day;
        return this;
    }

    /** The claim in a graph of the story. */
    public Claim in(Graph graph) {
        return graph.claim(number);
    }

    public long number() {
        return number;
    }

    @Nullable
    String withdrawn() {
        return withdrawn;
    }

    List<Cited> citations() {
        return citations;
    }

    Claim claim() {
        return kind.apply(new ClaimEntry(
                number,
                "claim-" + number,
                subject,
                modality,
                continuity,
                new Validity(start, end),
                announcement,
                corrected,
                null,
                Story.instant(recorded)));
    }
}
