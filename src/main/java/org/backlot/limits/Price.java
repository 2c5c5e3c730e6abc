package org.backlot.limits;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation costs: the fields that its answer can have at the most, each with its weight, where every list is
 * as long as it can be. What depends on no variable is worked out when the price is made; what two places share, once.
 */
public sealed interface Price {
    Price FREE = new Fixed(0);

    /** Costs the same whatever the variables are. */
    record Fixed(long cost) implements Price {}

    /** Costs all of its parts. */
    record Sum(List<Price> parts) implements Price {}

    /** Costs the dearest of its parts: they exclude each other. */
    record Greatest(List<Price> parts) implements Price {}

    /** Costs so many times the other. */
    record Times(Size size, Price each) implements Price {}

    /** Costs so much where a list is asked for in another order than its own, else nothing. */
    record Reordered(Reordering reordering, long cost) implements Price {}

    static Price sum(List<Price> parts) {
        long fixed = 0;
        List<Price> open = new ArrayList<>();
        for (Price part : parts) {
            if (part instanceof Fixed known) {
                fixed = Saturating.plus(fixed, known.cost);
            } else {
                open.add(part);
            }
        }
        if (open.isEmpty()) {
            return new Fixed(fixed);
        }
        if (fixed > 0) {
            open.add(new Fixed(fixed));
        }
        return open.size() == 1 ? open.get(0) : new Sum(List.copyOf(open));
    }

    static Price greatest(List<Price> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Price price = new Greatest(List.copyOf(parts));
        return parts.stream().allMatch(Fixed.class::isInstance) ? new Fixed(price.cost(Map.of())) : price;
    }

    static Price times(Size size, Price each) {
        Price price = new Times(size, each);
        return size.isFixed() && each instanceof Fixed ? new Fixed(price.cost(Map.of())) : price;
    }

    static Price reordered(Reordering reordering, long cost) {
        Price price = new Reordered(reordering, cost);
        return reordering.variable() == null ? new Fixed(price.cost(Map.of())) : price;
    }

    /** With these variables, as they came: an absent one has its default. */
    default long cost(Map<String, ? extends @Nullable Object> variables) {
        return cost(variables, new IdentityHashMap<>());
    }

    private long cost(Map<String, ? extends @Nullable Object> variables, Map<Price, Long> known) {
        if (this instanceof Fixed fixed) {
            return fixed.cost;
        }
        Long before = known.get(this);
        if (before != null) {
            return before;
        }
        long cost = 0;
        if (this instanceof Sum sum) {
            for (Price part : sum.parts) {
                cost = Saturating.plus(cost, part.cost(variables, known));
            }
        } else if (this instanceof Greatest greatest) {
            for (Price part : greatest.parts) {
                cost = Math.max(cost, part.cost(variables, known));
            }
        } else if (this instanceof Times times) {
            cost = Saturating.times(times.size.value(variables), times.each.cost(variables, known));
        } else if (this instanceof Reordered reordered) {
            cost = reordered.reordering.holds(variables) ? reordered.cost : 0;
        }
        known.put(this, cost);
        return cost;
    }
}
