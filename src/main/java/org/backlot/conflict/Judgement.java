package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Judges the claims of one group at a moment. Claims that say the same of the same time are one statement; statements
 * are compared in pairs, and pairs with the same outcome that hang together make one finding. So what comes out grows
 * with the number of claims, and never with that of pairs.
 *
 * <p>Pairs are compared among the first {@value #MOST} statements of a group; each further one only with its neighbours
 * in time. The cost of a group of n claims is that of sorting them.
 */
final class Judgement {
    static final int MOST = 100;

    private final Predicate predicate;
    private final Moment moment;
    private final List<Statement> statements;
    private final Clusters contrary;
    private final Map<Compatibility, Clusters> compatible = new LinkedHashMap<>();

    private Judgement(Predicate predicate, Moment moment, List<Statement> statements) {
        this.predicate = predicate;
        this.moment = moment;
        this.statements = statements;
        this.contrary = new Clusters(statements.size());
    }

    /** What is found among claims that are to be held against each other. */
    static List<Finding> of(Predicate predicate, Collection<Claim> group, Moment moment) {
        List<Statement> statements = statements(predicate, group, moment);
        boolean differ = statements.stream().map(Statement::value).distinct().count() > 1;
        return differ ? new Judgement(predicate, moment, statements).findings() : List.of();
    }

    /** Whether every two statements of a group are compared. */
    static boolean isThorough(Predicate predicate, Collection<Claim> group, Moment moment) {
        return group.size() <= MOST || statements(predicate, group, moment).size() <= MOST;
    }

    private static List<Statement> statements(Predicate predicate, Collection<Claim> group, Moment moment) {
        Map<Object, Statement> statements = new LinkedHashMap<>();
        for (Claim claim : group) {
            if (Evidence.stands(claim, moment)) {
                Object value = predicate.value(claim);
                Span span = Span.of(claim, moment);
                statements
                        .computeIfAbsent(List.of(value, span), said -> new Statement(value, span, new ArrayList<>()))
                        .claims()
                        .add(claim);
            }
        }
        return new ArrayList<>(statements.values());
    }

    private List<Finding> findings() {
        int compared = Math.min(statements.size(), MOST);
        for (int i = 0; i < compared; i++) {
            for (int j = i + 1; j < compared; j++) {
                compare(i, j);
            }
        }
        if (statements.size() > MOST) {
            compareNeighbours();
        }
        if (predicate == Predicate.SHARES_TOGETHER) {
            Sums.of(statements.subList(0, compared), moment).forEach(this::joinSum);
        }
        List<Finding> findings = new ArrayList<>();
        contrary.groups().forEach(group -> findings.add(finding(null, group)));
        compatible.forEach(
                (how, clusters) -> clusters.groupsExcept(contrary).forEach(group -> findings.add(finding(how, group))));
        return findings;
    }

    private void compare(int i, int j) {
        Statement one = statements.get(i);
        Statement other = statements.get(j);
        if (one.value().equals(other.value())) {
            return;
        }
        Comparison.Outcome outcome = predicate.comparison().of(one.first(), other.first(), moment);
        if (outcome == Comparison.Outcome.CONTRARY && one.isApartFrom(other, predicate.succession())) {
            outcome = Comparison.Outcome.SUCCEEDED;
        }
        join(outcome, List.of(i, j));
    }

    private void joinSum(Sums.Sum sum) {
        join(sum.outcome(), sum.statements().stream().map(statements::indexOf).toList());
    }

    /** Puts statements into one finding, by what came of comparing them. */
    private void join(Comparison.Outcome outcome, List<Integer> together) {
        if (outcome == Comparison.Outcome.UNRELATED) {
            return;
        }
        boolean contradict = outcome == Comparison.Outcome.CONTRARY && !areStatedTogether(together);
        Compatibility how = outcome.compatibility();
        Clusters clusters = contradict
                ? contrary
                : compatible.computeIfAbsent(
                        how == null ? Compatibility.STATED_TOGETHER : how, its -> new Clusters(statements.size()));
        for (int next : together.subList(1, together.size())) {
            clusters.join(together.get(0), next);
        }
    }

    private boolean areStatedTogether(List<Integer> together) {
        return predicate.mayBeStatedTogether()
                && Statement.areOfOneSource(
                        together.stream().map(statements::get).toList(), moment);
    }

    /** Compares each statement beyond the first hundred with its neighbours in time. */
    private void compareNeighbours() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(
                i -> statements.get(i).span().begins(), Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int at = 1; at < order.size(); at++) {
            int i = order.get(at - 1);
            int j = order.get(at);
            if (i >= MOST || j >= MOST) {
                compare(i, j);
            }
        }
    }

    private Finding finding(@Nullable Compatibility how, List<Integer> group) {
        List<Claim> claims = new ArrayList<>();
        group.forEach(i -> claims.addAll(statements.get(i).claims()));
        claims.sort(Comparator.comparingLong(claim -> claim.entry().number()));
        return new Finding(predicate, how, claims);
    }
}
