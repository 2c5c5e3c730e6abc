package org.backlot.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.collaboration.Collaboration;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.naming.Naming;
import org.backlot.reporting.ReportingLine;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** On random stores, what became of a plan is what a walk over all claims and their citations tells. */
class ExpectationPropertyTest {
    private static final int TRIES = 200;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theStateIsWhatAllClaimsTell(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        for (Claim claim : moment.graph().claims()) {
            Expectation expectation = Expectation.of(claim, moment);
            assertThat(expectation == null ? null : expectation.state()).isEqualTo(state(claim, moment));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theListOfWhatIsOverdueHasAllThatIsAndNothingElse(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        List<Claim> overdue = new ArrayList<>();
        new Overdue(new Promises().in(moment.graph()), moment, expectation -> true)
                .from(null, expectation -> overdue.add(expectation.promise().it()));
        assertThat(overdue)
                .containsExactlyElementsOf(moment.graph().claims().stream()
                        .filter(claim -> state(claim, moment) == ExpectationState.OVERDUE_UNVERIFIED)
                        .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsOverdueNeverWaitsAgain(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        for (Claim claim : moment.graph().claims()) {
            Expectation earlier = Expectation.of(claim, moment);
            Expectation later = Expectation.of(claim, moment.on(moment.asOf().plusDays(200)));
            if (earlier != null && later != null && earlier.state() != ExpectationState.DONE) {
                assertThat(later.state()).isGreaterThanOrEqualTo(earlier.state());
            }
        }
    }

    private static @Nullable ExpectationState state(Claim plan, Moment moment) {
        boolean planned = plan.entry().modality() != Modality.ASSERTED
                && plan.entry().validity().start() instanceof Bound.Known
                && Evidence.stands(plan, moment);
        if (!planned) {
            return null;
        }
        List<LocalDate> told = new ArrayList<>(days(plan, Tense.PRESENT, moment));
        told.addAll(days(plan, Tense.FUTURE, moment));
        boolean tooEarly = !told.isEmpty() && told.stream().allMatch(day -> day.isAfter(moment.asOf()));
        boolean over = days(plan, Tense.PAST, moment).stream().anyMatch(day -> !day.isAfter(moment.asOf()));
        if (tooEarly || over) {
            return null;
        }
        LocalDate promised = promised(plan, moment);
        for (Claim claim : moment.graph().claims()) {
            if (said(claim).equals(said(plan)) && Evidence.stands(claim, moment)) {
                boolean inForce = days(claim, Tense.PRESENT, moment).stream()
                        .anyMatch(day -> !day.isAfter(moment.asOf()) && (promised == null || !day.isBefore(promised)));
                if (inForce) {
                    return ExpectationState.DONE;
                }
            }
        }
        FuzzyDate due = ((Bound.Known) plan.entry().validity().start()).date();
        if (due.latest() != null && due.latest().isBefore(moment.asOf())) {
            return ExpectationState.OVERDUE_UNVERIFIED;
        }
        return due.earliest() != null && due.earliest().isAfter(moment.asOf())
                ? ExpectationState.PENDING
                : ExpectationState.DUE_NOW;
    }

    /** The days on which supporting sources spoke of a claim in a tense. */
    private static List<LocalDate> days(Claim claim, Tense tense, Moment moment) {
        List<LocalDate> days = new ArrayList<>();
        for (Citation citation : moment.graph().citations(claim)) {
            LocalDate day = Evidence.spokenOf(citation, moment.graph());
            boolean supports = citation.stance() == Stance.SUPPORTS && moment.sees(citation);
            if (supports && citation.tense() == tense && day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** The first day on which a source spoke for the plan. */
    private static @Nullable LocalDate promised(Claim plan, Moment moment) {
        List<LocalDate> days = new ArrayList<>();
        for (Tense tense : Tense.values()) {
            days.addAll(days(plan, tense, moment));
        }
        return days.stream().min(LocalDate::compareTo).orElse(null);
    }

    private static String said(Claim claim) {
        Set<Long> parties = new TreeSet<>();
        Arrays.stream(claim.objects()).forEach(parties::add);
        String subject = claim.entry().subject() + " ";
        if (claim instanceof Collaboration) {
            parties.add(claim.entry().subject());
            subject = "";
        }
        String how = claim instanceof ReportingLine line
                ? line.type().name()
                : claim instanceof Naming naming ? naming.name() : "";
        return claim.kind() + " " + subject + parties + how;
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
