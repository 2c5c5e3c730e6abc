package org.backlot.retraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backlot.announcement.Phase;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Origins;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.publication.Lineage;
import org.backlot.retraction.RandomLineage.Voice;
import org.backlot.retraction.RandomLineage.Word;
import org.backlot.retraction.RandomLineage.Written;

/** What falls with a document is what is gone when it and all that rests on it are deleted, and everything is asked anew. */
class RetractionPropertyTest {
    private static final int TRIES = 400;
    private static final String DAY = "2024-01-12";

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theFatesAreThoseOfAGraphFromWhichTheDocumentIsDeleted(
            @ForAll("lineages") RandomLineage lineage, @ForAll @IntRange(max = 5) int which) {
        String document = RandomLineage.NAMES.get(which);
        Story whole = lineage.story(word -> true);
        Moment before = whole.on(DAY);
        Retraction retraction = Retraction.of(before.graph().document(which + 1L), before);
        Map<Long, Fate> fates = new TreeMap<>();
        retraction
                .touched()
                .forEach(claim -> fates.put(
                        claim.entry().number(),
                        ClaimImpact.of(claim, retraction).fate()));
        assertThat(fates).isEqualTo(new Oracle(lineage, document).fates(before));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theDocumentsAreThoseThatRestOnIt(
            @ForAll("lineages") RandomLineage lineage, @ForAll @IntRange(max = 5) int which) {
        Moment before = lineage.story(word -> true).on(DAY);
        Oracle oracle = new Oracle(lineage, RandomLineage.NAMES.get(which));
        Map<String, Loss> losses = new TreeMap<>();
        Retraction.of(before.graph().document(which + 1L), before)
                .documents()
                .forEach(impact -> losses.put(impact.document().title(), impact.loss()));
        Map<String, Loss> expected = new TreeMap<>();
        oracle.touched.forEach(name -> expected.put(name, Loss.PART));
        oracle.worthless.forEach(name -> expected.put(name, Loss.WHOLE));
        assertThat(losses).isEqualTo(expected);
    }

    /** Finds what rests on a document by going over all documents until nothing is added. */
    private static final class Oracle {
        private final RandomLineage lineage;
        private final Set<String> copies = new HashSet<>();
        private final Set<String> worthless = new HashSet<>();
        private final Set<String> touched = new HashSet<>();

        Oracle(RandomLineage lineage, String retracted) {
            this.lineage = lineage;
            copies.add(retracted);
            for (int i = 0; i < RandomLineage.NAMES.size(); i++) {
                for (Written document : lineage.documents()) {
                    boolean copied = document.relation() == Lineage.Relation.COPIES
                            && !Collections.disjoint(document.sources(), copies);
                    if (copied) {
                        copies.add(document.name());
                    }
                    worthless.addAll(copies);
                    if (!document.sources().isEmpty() && worthless.containsAll(document.sources())) {
                        worthless.add(document.name());
                    }
                    touched.addAll(worthless);
                    if (!Collections.disjoint(document.sources(), touched)) {
                        touched.add(document.name());
                    }
                }
            }
            worthless.addAll(copies);
            touched.addAll(worthless);
        }

        private Loss loss(Word word) {
            boolean printed = touched.contains(word.document());
            if (copies.contains(word.document())
                    || (word.voice() == Voice.OUTLET && worthless.contains(word.document()))
                    || (word.voice() == Voice.MEMO && worthless.contains("memo"))) {
                return Loss.WHOLE;
            }
            return printed || (word.voice() == Voice.MEMO && touched.contains("memo")) ? Loss.PART : Loss.NONE;
        }

        /** What becomes of the claims that lose anything, by asking graphs from which the lost words are deleted. */
        Map<Long, Fate> fates(Moment before) {
            Moment spared = lineage.story(word -> loss(word) != Loss.WHOLE).on(DAY);
            Moment sure = lineage.story(word -> loss(word) == Loss.NONE).on(DAY);
            boolean noAnnouncement = worthless.contains("memo");
            Map<Long, Fate> fates = new TreeMap<>();
            for (int i = 0; i < lineage.claims().size(); i++) {
                Claim claim = before.graph().claims().get(i);
                boolean about = noAnnouncement && lineage.isAboutTheAnnouncement(i);
                boolean loses = lineage.claims().get(i).words().stream().anyMatch(word -> loss(word) != Loss.NONE);
                boolean withEffect = restsOnFallenEffect(claim, spared);
                if (about || withEffect || !Evidence.stands(claim, spared)) {
                    fates.put(claim.entry().number(), Fate.FALLS);
                } else if (!Evidence.stands(claim, sure)) {
                    fates.put(claim.entry().number(), Fate.IN_DOUBT);
                } else if (loses) {
                    boolean fewer = origins(claim, sure) < origins(claim, before);
                    fates.put(claim.entry().number(), fewer ? Fate.WEAKENED : Fate.SURVIVES);
                }
            }
            return fates;
        }

        private static boolean restsOnFallenEffect(Claim claim, Moment spared) {
            return claim instanceof Phase phase
                    && !Evidence.stands(spared.graph().claim(phase.effect()), spared);
        }

        private static int origins(Claim claim, Moment moment) {
            return Origins.independent(Origins.ofSupport(claim, moment));
        }
    }

    @Provide
    Arbitrary<RandomLineage> lineages() {
        return RandomLineage.arbitrary();
    }
}
