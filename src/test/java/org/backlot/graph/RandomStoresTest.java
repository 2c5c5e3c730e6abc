package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.backlot.reporting.ReportingLine;

class RandomStoresTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theStoresHaveWhatRealSourcesHave(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        List<Claim> claims = moment.graph().claims();

        Statistics.label("any held")
                .collect(any(claims, claim -> claim.at(moment).presence().isHeld()));
        Statistics.label("corrected").collect(any(claims, moment::superseded));
        Statistics.label("taken back").collect(any(claims, moment::withdrawn));
        Statistics.label("self-report")
                .collect(any(
                        claims,
                        claim -> claim instanceof ReportingLine
                                && Arrays.stream(claim.objects())
                                        .anyMatch(object ->
                                                object == claim.entry().subject())));
        for (String label : List.of("any held", "corrected", "taken back", "self-report")) {
            Statistics.label(label).coverage(coverage -> {
                coverage.check(true).percentage(share -> share > 3);
                coverage.check(false).percentage(share -> share > 3);
            });
        }
        assertThat(claims).hasSameSizeAs(store.claims());
    }

    private static boolean any(List<Claim> claims, Predicate<Claim> of) {
        return claims.stream().anyMatch(of);
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
