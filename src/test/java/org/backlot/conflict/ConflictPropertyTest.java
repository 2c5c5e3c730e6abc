package org.backlot.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomClaim;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.graph.Subject;
import org.jspecify.annotations.Nullable;

class ConflictPropertyTest {

    @Provide
    Arbitrary<RandomStore> stores() {
        return RandomStores.stores();
    }

    @Provide
    Arbitrary<RandomMoment> moments() {
        return RandomStores.moments();
    }

    @Property(tries = 300)
    void eachClaimOfAConflictFindsTheSameConflict(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment moment) {
        Moment at = moment.of(store);

        assertThat(Found.byClaims(at)).isEqualTo(Found.in(at));
    }

    @Property(tries = 300)
    void theOrderOfRecordingChangesNothing(@ForAll("stores") RandomStore store, @ForAll Random random) {
        List<RandomClaim> told = new ArrayList<>();
        store.claims().forEach(claim -> told.add(uncorrecting(claim)));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<RandomClaim> shuffled = order.stream().map(told::get).toList();

        assertThat(described(new RandomStore(shuffled), order)).isEqualTo(described(new RandomStore(told), null));
    }

    @Property(tries = 300)
    void onlyWhatStandsIsInAConflict(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment moment) {
        Moment at = moment.of(store);

        for (ConflictAt conflict : all(at)) {
            assertThat(conflict.finding().claims()).hasSizeGreaterThan(1).allMatch(claim -> Evidence.stands(claim, at));
        }
    }

    @Property(tries = 300)
    void whoKnewLessSawNoOtherClaimsInConflict(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment moment) {
        Moment less = moment.of(store);
        Moment more = new Moment(less.graph(), less.asOf(), null, less.recordedBy());

        for (ConflictAt conflict : all(less)) {
            assertThat(conflict.finding().claims()).allMatch(claim -> Evidence.stands(claim, more));
            LocalDate since = conflict.getSince();
            if (since != null && less.reportedBy() != null) {
                assertThat(since.atStartOfDay(ZoneOffset.UTC).toInstant()).isBeforeOrEqualTo(less.reportedBy());
            }
        }
    }

    @Property(tries = 300)
    void keysAreDistinct(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment moment) {
        List<String> keys =
                all(moment.of(store)).stream().map(ConflictAt::getKey).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void anIndexThatGrewHoldsEveryOwnerOfAConflict(@ForAll("stores") RandomStore store) {
        Candidates grown = Candidates.of(Graph.empty());
        for (int i = 1; i <= store.claims().size(); i++) {
            grown = Grown.to(grown, new RandomStore(store.claims().subList(0, i)).story());
        }
        Set<String> owned = new TreeSet<>();
        Set<Long> owners = new HashSet<>();
        Moment at = new Moment(grown.graph(), LocalDate.parse("2024-01-10"), null, null);
        for (Claim claim : grown.graph().claims()) {
            for (ConflictAt conflict : Conflicts.of(claim, at)) {
                owners.add(conflict.owner());
                owned.add(conflict.getKey());
            }
        }
        Candidates index = grown;

        assertThat(owners).allMatch(owner -> index.subjects().contains(owner));
        assertThat(all(grown, at).stream().map(ConflictAt::getKey)).containsExactlyInAnyOrderElementsOf(owned);
    }

    private static Set<String> described(RandomStore store, @Nullable List<Integer> order) {
        Set<String> described = new TreeSet<>();
        for (ConflictAt conflict : all(store.story().on("2024-01-10"))) {
            List<Integer> claims = new ArrayList<>();
            Found.claims(conflict)
                    .forEach(claim -> claims.add(order == null ? (int) (claim - 1) : order.get((int) (claim - 1))));
            claims.sort(null);
            described.add(conflict.getType() + " " + conflict.getCompatibility() + " " + claims);
        }
        return described;
    }

    private static RandomClaim uncorrecting(RandomClaim claim) {
        return new RandomClaim(
                claim.kind(),
                claim.subject(),
                claim.to(),
                claim.planned(),
                claim.validity(),
                claim.words(),
                claim.announcement(),
                null,
                claim.recorded(),
                claim.withdrawn());
    }

    private static List<ConflictAt> all(Moment moment) {
        return all(Candidates.of(moment.graph()), moment);
    }

    private static List<ConflictAt> all(Candidates candidates, Moment moment) {
        List<ConflictAt> all = new ArrayList<>();
        for (Subject at = candidates.next(0, false);
                at != null;
                at = candidates.next(at.entry().number(), false)) {
            all.addAll(Conflicts.belongingTo(at, moment));
        }
        return all;
    }
}
