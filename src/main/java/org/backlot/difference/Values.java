package org.backlot.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.backlot.announcement.Effect;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.position.Position;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The values that an edge has by the claims that hold. What a source does not say is no value: a title that is not
 * printed again has not been lost. Of those that do say it the surest count, and of these the freshest.
 */
final class Values {
    private static final Comparator<ClaimAt> STRONGEST_FIRST =
            Comparator.comparing(Values::certainty).thenComparingLong(Values::staleness);

    private Values() {}

    /** The values that are stated on both sides, and not alike. */
    static List<ChangedValue> changed(List<ClaimAt> before, List<ClaimAt> after, boolean withCertainty) {
        Map<Aspect, List<String>> then = of(before);
        Map<Aspect, List<String>> now = of(after);
        List<ChangedValue> changed = new ArrayList<>();
        now.forEach((aspect, values) -> {
            List<String> earlier = then.get(aspect);
            if (earlier != null && !earlier.equals(values) && (withCertainty || aspect != Aspect.CERTAINTY)) {
                changed.add(new ChangedValue(aspect, earlier, values));
            }
        });
        return changed;
    }

    /** The values of an edge by the claims that hold for it; none for an edge that does not hold. */
    static Map<Aspect, List<String>> of(List<ClaimAt> held) {
        Map<Aspect, List<String>> values = new EnumMap<>(Aspect.class);
        if (held.isEmpty()) {
            return values;
        }
        List<ClaimAt> sorted = held.stream().sorted(STRONGEST_FIRST).toList();
        Map<Aspect, ClaimAt> leading = new EnumMap<>(Aspect.class);
        Map<Aspect, TreeSet<String>> stated = new EnumMap<>(Aspect.class);
        for (ClaimAt claim : sorted) {
            stated(claim.it()).forEach((aspect, value) -> {
                if (STRONGEST_FIRST.compare(leading.computeIfAbsent(aspect, first -> claim), claim) == 0) {
                    stated.computeIfAbsent(aspect, none -> new TreeSet<>()).add(value);
                }
            });
        }
        stated.forEach((aspect, said) -> values.put(aspect, List.copyOf(said)));
        if (sorted.get(0).it() instanceof Position) {
            values.put(
                    Aspect.LEADERSHIP, List.of(Boolean.toString(sorted.stream().anyMatch(Values::leads))));
        }
        values.put(Aspect.CERTAINTY, List.of(certainty(sorted.get(0)).name()));
        return values;
    }

    private static boolean leads(ClaimAt claim) {
        return claim.it() instanceof Position position && position.leads();
    }

    private static Map<Aspect, String> stated(Claim claim) {
        Map<Aspect, String> values = new EnumMap<>(Aspect.class);
        if (claim instanceof Position position) {
            put(values, Aspect.TITLE, position.title());
            put(values, Aspect.REMIT, position.remit());
            boolean saysTheRole = position.title() != null || position.leads();
            put(values, Aspect.INTERIM, saysTheRole ? position.interim() : null);
        } else if (claim instanceof Ownership ownership) {
            put(values, Aspect.STAKE, stake(ownership));
        } else if (claim instanceof Naming naming) {
            put(values, Aspect.NAME_KIND, naming.nameKind());
        } else if (claim instanceof Collaboration collaboration) {
            put(values, Aspect.PURPOSE, collaboration.purpose());
        } else if (claim instanceof Effect effect) {
            put(values, Aspect.HEADCOUNT, headcount(effect));
            put(values, Aspect.SCOPE, effect.scope());
        } else if (claim instanceof Phase phase) {
            put(values, Aspect.STATE, phase.state());
            put(values, Aspect.QUANTIFIER, phase.quantifier());
            put(values, Aspect.DUE, phase.due());
            put(values, Aspect.CONDITION, phase.condition());
        } else if (claim instanceof FirstReport credit) {
            put(values, Aspect.SCOPE, credit.scope());
        }
        return values;
    }

    private static void put(Map<Aspect, String> values, Aspect aspect, @Nullable Object value) {
        if (value != null) {
            values.put(aspect, value.toString());
        }
    }

    private static @Nullable String stake(Ownership ownership) {
        if (ownership.least() == null || ownership.most() == null) {
            return ownership.words();
        }
        return range(plain(ownership.least()), plain(ownership.most()));
    }

    private static String plain(BigDecimal percent) {
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String headcount(Effect effect) {
        if (effect.headcountLeast() == null && effect.headcountMost() == null) {
            return effect.headcountWords();
        }
        return range(number(effect.headcountLeast()), number(effect.headcountMost()));
    }

    private static String number(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    private static String range(String least, String most) {
        return least.equals(most) ? least : least + " to " + most;
    }

    private static Certainty certainty(ClaimAt claim) {
        return claim.presence() instanceof Presence.Held held ? held.certainty() : Certainty.POSSIBLE;
    }

    private static long staleness(ClaimAt claim) {
        return claim.presence() instanceof Presence.Held held ? held.stalenessDays() : Long.MAX_VALUE;
    }
}
