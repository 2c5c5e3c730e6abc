package org.backlot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ClaimRoundTripTest {
    @Inject
    Ledger ledger;

    @Inject
    LatestGraph latest;

    static Stream<ClaimExamples.Example> examples() {
        return ClaimExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aClaimComesBackFromTheDatabaseUnchanged(ClaimExamples.Example example) {
        Graph before = latest.get();
        Claim written = write(example);
        assertThat(ledger.catchUp(before).claim(written.entry().number())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aClaimStandsInTheLatestGraphAsItWasWritten(ClaimExamples.Example example) {
        Claim written = write(example);
        assertThat(latest.get().claim(written.entry().number())).isEqualTo(written);
    }

    @Test
    void thereIsAnExampleOfEveryKindOfClaim() {
        List<ClaimKind> kinds = ledger.record(recording -> {
            World world = World.in(recording);
            return ClaimExamples.all()
                    .map(example -> cited(recording, world, example).kind())
                    .distinct()
                    .toList();
        });
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(ClaimKind.values()));
    }

    private Claim write(ClaimExamples.Example example) {
        return ledger.record(recording -> cited(recording, World.in(recording), example));
    }

    private static Claim cited(Recording recording, World world, ClaimExamples.Example example) {
        Claim claim = example.in(recording, world);
        recording.add(claim);
        recording.add(world.cite(recording, claim));
        return claim;
    }
}
