package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.citation.Stance;
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

    /** Claims that say one thing of one stretch of time. */
    private record Statement(Object value, Span span, List<Claim> claims) {}

    /** What is found among claims that are to be held against each other. */
    static List<Finding> of(Predicate predicate, Collection<Claim> group, Moment moment) {
        Map<Object, Statement> statements = new LinkedHashMap<>();
        Set<Object> values = new HashSet<>();
        for (Claim claim : group) {
            if (Evidence.stands(claim, moment)) {
                Object value = predicate.value(claim);
                Span span = Span.of(claim, moment);
                values.add(value);
                statements
                        .computeIfAbsent(List.of(value, span), said -> new Statement(value, span, new ArrayList<>()))
                        .claims()
                        .add(claim);
            }
        }
        if (values.size() < 2) {
            return List.of();
        }
        return new Judgement(predicate, moment, new ArrayList<>(statements.values())).findings();
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
        Comparison.Outcome outcome =
                predicate.comparison().of(one.claims().get(0), other.claims().get(0), moment);
        if (outcome == Comparison.Outcome.CONTRARY) {
            outcome = succeeded(one, other) ? Comparison.Outcome.SUCCEEDED : outcome;
        }
        if (outcome == Comparison.Outcome.CONTRARY && !areStatedTogether(one, other)) {
            contrary.join(i, j);
        } else if (outcome != Comparison.Outcome.UNRELATED) {
            Compatibility how = outcome.compatibility();
            compatible
                    .computeIfAbsent(
                            how == null ? Compatibility.STATED_TOGETHER : how, its -> new Clusters(statements.size()))
                    .join(i, j);
        }
    }

    private boolean succeeded(Statement one, Statement other) {
        Span.Succession succession = predicate.succession();
        return succession != null
                && (one.span().givesWayTo(other.span(), succession)
                        || other.span().givesWayTo(one.span(), succession));
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

    private boolean areStatedTogether(Statement one, Statement other) {
        if (!predicate.mayBeStatedTogether()) {
            return false;
        }
        Set<Long> documents = new HashSet<>(documents(one));
        documents.retainAll(documents(other));
        return !documents.isEmpty();
    }

    private Set<Long> documents(Statement statement) {
        Set<Long> documents = new HashSet<>();
        for (Claim claim : statement.claims()) {
            for (var citation : Evidence.citations(claim, moment)) {
                if (citation.stance() == Stance.SUPPORTS) {
                    documents.add(citation.document());
                }
            }
        }
        return documents;
    }

    private Finding finding(@Nullable Compatibility how, List<Integer> group) {
        List<Claim> claims = new ArrayList<>();
        group.forEach(i -> claims.addAll(statements.get(i).claims()));
        claims.sort(Comparator.comparingLong(claim -> claim.entry().number()));
        return new Finding(predicate, how, claims);
    }
}
