package org.backlot.chart;

import java.util.Comparator;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.backlot.reporting.Sureness;

/**
 * What is to stand below an entry of a chart.
 *
 * @param rank sorts before the order: 0, 1 or 2
 * @param order sorts within a rank; no two below the same entry have the same
 */
record Twig(ChartRelation relation, SubjectAt subject, ClaimAt claim, boolean leads, int rank, long order) {
    static final Comparator<Twig> ORDER = Comparator.comparingInt(Twig::rank).thenComparingLong(Twig::order);

    /** The same by the surer of two claims, where it was first recorded. */
    Twig surer(Twig other) {
        return new Twig(relation, subject, Sureness.surer(claim, other.claim), leads, rank, order);
    }

    long number() {
        return subject.it().entry().number();
    }

    ChartNode below(ChartNode above) {
        return new ChartNode(above, step(), above.depth() + 1, relation, leads, subject, claim);
    }

    /** Text that is short and sorts as ranks and numbers do: the length in hexadecimal digits goes before these. */
    private String step() {
        String digits = Long.toHexString(order);
        return switch (rank) {
            case 0 -> (char) ('A' + digits.length()) + digits;
            case 1 -> (char) ('a' + digits.length()) + digits;
            default -> "z" + (char) ('a' + digits.length()) + digits;
        };
    }
}
