package org.backlot.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backlot.conflict.ConflictAt;
import org.backlot.conflict.Conflicts;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Origin;
import org.backlot.evidence.Origins;
import org.backlot.evidence.TracedOrigin;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.backlot.reporting.ReportingLine;
import org.backlot.standing.Standing;
import org.backlot.time.Absence;
import org.backlot.time.Certainty;

/** On random stores, everything can be explained, and the explanation is that of the claim and of its moment. */
class ExplanationPropertyTest {
    private static final int TRIES = 150;
    private static final Map<Object, String> WORDS = Map.of(
            Certainty.DEFINITE, "Definite on ",
            Certainty.PRESUMED, "Presumed on ",
            Certainty.POSSIBLE, "Possible on ",
            Absence.NOT_YET, "Not yet on ",
            Absence.ENDED, "Over on ",
            Absence.SUCCEEDED, "Over on ",
            Absence.NOT_STATED, "Not stated on ");

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theSentenceTellsHowSurelyItHeld(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        for (Claim claim : moment.graph().claims()) {
            ClaimAt at = claim.at(moment);
            Object how = at.getCertainty() == null ? Objects.requireNonNull(at.getAbsence()) : at.getCertainty();
            assertThat(new Explanation(at).getPresence())
                    .startsWith(Objects.requireNonNull(WORDS.get(how)) + moment.asOf() + ": ")
                    .endsWith(".")
                    .doesNotContain("null");
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyCitationOfTheMomentIsFollowedOnce(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        for (Claim claim : moment.graph().claims()) {
            List<CitationPath> paths = new Explanation(claim.at(moment)).paths();
            assertThat(paths.stream().map(CitationPath::citation))
                    .containsExactlyElementsOf(moment.graph().citations(claim).stream()
                            .filter(moment::sees)
                            .toList());
            assertThat(paths).allMatch(path -> path.path().get(0).depth() == 0);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatElseIsSaidOfTheEdgeIsWhatOtherClaimsSayAlike(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        for (Claim claim : moment.graph().claims()) {
            Explanation explanation = new Explanation(claim.at(moment));
            List<Claim> alike = moment.graph().claims().stream()
                    .filter(other -> other != claim && said(other).equals(said(claim)))
                    .filter(other -> Evidence.stands(other, moment))
                    .toList();
            assertThat(explanation.sameEdge().stream().map(ClaimAt::it)).containsExactlyElementsOf(alike);
            Set<Origin> others = new LinkedHashSet<>();
            alike.forEach(other -> Origins.ofSupport(other, moment).forEach(others::addAll));
            Origins.ofSupport(claim, moment).forEach(others::removeAll);
            assertThat(explanation.otherOrigins().stream().map(TracedOrigin::origin))
                    .containsExactlyInAnyOrderElementsOf(others);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void standingAndConflictsAreThoseOfTheClaim(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        for (Claim claim : moment.graph().claims()) {
            Explanation explanation = new Explanation(claim.at(moment));
            assertThat(explanation.getStanding()).isEqualTo(Standing.of(claim, moment));
            assertThat(explanation.conflicts().stream().map(ConflictAt::getKey))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .containsAll(Conflicts.of(claim, moment).stream()
                            .map(ConflictAt::getKey)
                            .toList());
        }
    }

    /** What a random claim says, without its time. */
    private static String said(Claim claim) {
        String how = claim instanceof ReportingLine line
                ? line.type().name()
                : claim instanceof Position position
                        ? String.valueOf(position.leads())
                        : claim instanceof Naming naming ? naming.name() : "";
        return claim.kind() + " " + claim.entry().subject() + " " + Arrays.toString(claim.objects()) + how;
    }

    @Provide
    Arbitrary<RandomStore> stores() {
        return RandomStores.stores();
    }

    @Provide
    Arbitrary<RandomMoment> moments() {
        return RandomStores.moments();
    }
}
