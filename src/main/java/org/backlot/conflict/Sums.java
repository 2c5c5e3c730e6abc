package org.backlot.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.backlot.graph.Moment;
import org.backlot.ownership.Ownership;

/** Shares in a company, of which no two are more than all of it, and several together are. */
final class Sums {
    private static final Comparator<Statement> LARGEST_FIRST = Comparator.comparing(
                    Sums::share, Comparator.reverseOrder())
            .thenComparing(statement -> statement.first().entry().subject());

    private Sums() {}

    /** Statements that together are too much. */
    record Sum(List<Statement> statements, Comparison.Outcome outcome) {}

    /** For each share the largest that hold beside it and beside each other, where they are too much together. */
    static List<Sum> of(List<Statement> statements, Moment moment) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.sort(LARGEST_FIRST);
        List<Sum> sums = new ArrayList<>();
        for (Statement statement : sorted) {
            List<Statement> together = new ArrayList<>(List.of(statement));
            BigDecimal sum = share(statement);
            for (int i = 0; i < sorted.size() && Amounts.together(sum) == Comparison.Outcome.UNRELATED; i++) {
                Statement next = sorted.get(i);
                if (together.stream().allMatch(other -> holdBesideEachOther(next, other, moment))) {
                    together.add(next);
                    sum = sum.add(share(next));
                }
            }
            Comparison.Outcome outcome = Amounts.together(sum);
            if (together.size() > 2 && outcome != Comparison.Outcome.UNRELATED) {
                sums.add(new Sum(together, outcome));
            }
        }
        return sums;
    }

    private static boolean holdBesideEachOther(Statement one, Statement other, Moment moment) {
        return !one.value().equals(other.value())
                && !one.isApartFrom(other, Predicate.SHARES_TOGETHER.succession())
                && !Amounts.ownEachOther(one.first(), other.first(), moment);
    }

    private static BigDecimal share(Statement statement) {
        return Objects.requireNonNull(((Ownership) statement.first()).least());
    }
}
