package org.backlot.retraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.publication.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * Claims cited from documents that copy, credit and were written from each other, some of them in circles. The memo is an
 * announcement; some claims are about it.
 */
record RandomLineage(List<Written> documents, List<Said> claims) {
    static final List<String> NAMES = List.of(
            "memo",
            "thewrap 2024-01-10",
            "deadline 2024-01-10",
            "upi 2024-01-10",
            "tbi 2024-01-11",
            "yahoo 2024-01-11");

    /** A document with what it rests on. */
    record Written(String name, Lineage.Relation relation, List<String> sources) {}

    /** In whose voice a document speaks. */
    enum Voice {
        OUTLET,
        MEMO,
        SPEAKER,
        UNNAMED
    }

    /** One citation. */
    record Word(String document, Voice voice) {}

    /** What a claim is about. */
    enum About {
        SOMEBODY,
        AUTHORSHIP,
        EFFECT,
        PHASE
    }

    /** One claim with its citations. */
    record Said(About about, List<Word> words) {}

    static Arbitrary<RandomLineage> arbitrary() {
        Arbitrary<List<String>> sources =
                Arbitraries.of(NAMES).list().ofMaxSize(2).uniqueElements();
        Arbitrary<Lineage.Relation> relations = Arbitraries.of(Lineage.Relation.class);
        Arbitrary<List<Written>> documents = Combinators.combine(
                        sources.list().ofSize(NAMES.size() - 1),
                        relations.list().ofSize(NAMES.size() - 1))
                .as(RandomLineage::written);
        Arbitrary<Word> words = Combinators.combine(
                        Arbitraries.of(NAMES.subList(1, NAMES.size())), Arbitraries.of(Voice.class))
                .as(Word::new);
        Arbitrary<Said> claims = Combinators.combine(
                        Arbitraries.of(About.class), words.list().ofMinSize(1).ofMaxSize(3))
                .as(Said::new);
        return Combinators.combine(documents, claims.list().ofMinSize(1).ofMaxSize(8))
                .as(RandomLineage::new);
    }

    private static List<Written> written(List<List<String>> sources, List<Lineage.Relation> relations) {
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            String name = NAMES.get(i + 1);
            List<String> others = sources.get(i).stream()
                    .filter(source -> !source.equals(name))
                    .toList();
            written.add(new Written(name, relations.get(i), others));
        }
        return written;
    }

    /** All of it, or only the citations that are kept. */
    Story story(Predicate<Word> kept) {
        Story story =
                new Story().people("ann", "bob").divisions("unit").memo("memo").announcement("announced", "memo");
        NAMES.subList(1, NAMES.size()).forEach(name -> story.article(name, Lineage.Relation.CREDITS));
        documents.forEach(document -> story.article(
                document.name(), document.relation(), document.sources().toArray(String[]::new)));
        Told effect = null;
        for (Said said : claims) {
            Told told = tell(story, said.about(), effect);
            effect = said.about() == About.EFFECT ? told : effect;
            said.words().stream().filter(kept).forEach(word -> cite(told, word));
        }
        return story;
    }

    private static Told tell(Story story, About about, @Nullable Told effect) {
        return switch (about) {
            case SOMEBODY -> story.line("ann", "bob");
            case AUTHORSHIP -> story.authorship("announced", "ann");
            case EFFECT -> story.effect("announced", EffectKind.LAYOFF, "unit");
            case PHASE ->
                effect == null
                        ? story.line("bob", "ann")
                        : story.tell(
                                "announced",
                                entry -> new Phase(
                                        entry,
                                        effect.number(),
                                        "Europe",
                                        false,
                                        Quantifier.ALL,
                                        PhaseState.PENDING,
                                        null,
                                        null));
        };
    }

    private static void cite(Told told, Word word) {
        told.cited(word.document(), cited -> {
            switch (word.voice()) {
                case OUTLET -> {}
                case MEMO -> cited.restingOn("memo");
                case SPEAKER -> cited.onRecord("bob");
                case UNNAMED -> cited.anonymous("an insider");
            }
        });
    }

    boolean isAboutTheAnnouncement(int claim) {
        return story(word -> true).graph().claims().get(claim).entry().subject()
                == story(word -> true).number("announced");
    }
}
