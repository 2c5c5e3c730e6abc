package org.backlot.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.placement.PlacementAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.reporting.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in one unit of the chart of an organization: the posts placed at it, and the people with a position at it,
 * except those who hold one of these posts and stand below that, and those who lead a unit no more than others do and
 * have a place in a narrower one of the chart.
 */
final class Unit {
    private final SubjectAt organization;
    private final Set<Long> drawn;
    private final Map<Long, ClaimAt> standing = new LinkedHashMap<>();
    private final Map<Long, List<PositionAt>> holders = new HashMap<>();
    private final Map<Long, Long> postOf = new HashMap<>();
    private final Set<Long> leaders = new HashSet<>();

    private Unit(SubjectAt organization, Set<Long> drawn) {
        this.organization = organization;
        this.drawn = drawn;
    }

    static Unit of(SubjectAt organization, Set<Long> drawn) {
        Unit unit = new Unit(organization, drawn);
        List<PositionAt> positions = Evidence.held(organization, ClaimKind.POSITION, Side.OBJECT, PositionAt.class);
        positions.removeIf(position -> position.it().organization() != unit.number());
        for (PositionAt position : positions) {
            if (position.isLeads()) {
                unit.leaders.add(position.it().entry().subject());
            }
        }
        unit.addPosts();
        positions.forEach(unit::addPerson);
        return unit;
    }

    private long number() {
        return organization.it().entry().number();
    }

    private void addPosts() {
        for (PlacementAt placement : Evidence.held(organization, ClaimKind.PLACEMENT, Side.OBJECT, PlacementAt.class)) {
            long part = placement.it().entry().subject();
            if (view(part) instanceof PostAt post && !drawn.contains(part)) {
                standing.merge(part, placement, Sureness::surer);
                holders.computeIfAbsent(part, none -> holders(post));
                holders(part)
                        .forEach(
                                holder -> postOf.putIfAbsent(holder.it().entry().subject(), part));
            }
        }
    }

    private static List<PositionAt> holders(PostAt post) {
        return List.copyOf(Sureness.surest(Evidence.held(post, ClaimKind.POSITION, Side.OBJECT, PositionAt.class))
                .values());
    }

    private void addPerson(PositionAt position) {
        long person = position.it().entry().subject();
        if (drawn.contains(person) || postOf.containsKey(person)) {
            return;
        }
        if (standing.containsKey(person) || leaders.contains(person) || !hasNarrowerPlace(position)) {
            standing.merge(person, position, Unit::firmer);
        }
    }

    /** The position by which somebody stands in the unit: one that leads it, and of such the surest. */
    private static ClaimAt firmer(ClaimAt one, ClaimAt other) {
        boolean leads = one instanceof PositionAt position && position.isLeads();
        boolean otherLeads = other instanceof PositionAt position && position.isLeads();
        return leads == otherLeads ? Sureness.surer(one, other) : leads ? one : other;
    }

    /** Whether who has a position here stands at a unit that is part of this one, and is still to be drawn below it. */
    private boolean hasNarrowerPlace(PositionAt here) {
        SubjectAt view = organization.moment().view(here.it().entry().subject());
        int positions = view.moment()
                .graph()
                .claims(view.it(), ClaimKind.POSITION, Side.SUBJECT)
                .size();
        if (positions == 1 && here.it().post() == 0) {
            return false;
        }
        for (PositionAt position : Evidence.held(view, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            long at = position.it().organization();
            long post = position.it().post();
            if ((at != 0 && at != number() && isBelow(at)) || (post != 0 && !drawn.contains(post) && isBelow(post))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit or post is part of this one, directly or not, through units that are still to be drawn. */
    private boolean isBelow(long part) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>();
        open.push(part);
        while (!open.isEmpty()) {
            long next = open.pop();
            if (next == number()) {
                return true;
            }
            if (!drawn.contains(next) && seen.add(next)) {
                SubjectAt view = organization.moment().view(next);
                Evidence.held(view, ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class)
                        .forEach(placement -> open.push(placement.it().whole()));
            }
        }
        return false;
    }

    /** Those who stand in the unit but for holders of its posts, with the claims by which they do. */
    Map<Long, ClaimAt> standing() {
        return standing;
    }

    /** The positions by which a post of the unit is held, for each holder the surest; none for a person. */
    List<PositionAt> holders(long subject) {
        return holders.getOrDefault(subject, List.of());
    }

    SubjectAt view(long subject) {
        return organization.moment().view(subject);
    }

    /** Whether a person leads the unit, or one who holds the post does. */
    boolean leads(long subject) {
        return leaders.contains(subject)
                || holders(subject).stream()
                        .anyMatch(holder -> leaders.contains(holder.it().entry().subject()));
    }

    /** Who stands in the unit for a person or post: itself, the post that the person holds, or who holds the post. */
    @Nullable
    Long standIn(long subject) {
        if (standing.containsKey(subject)) {
            return subject;
        }
        if (subject == 0 || postOf.containsKey(subject) || !(view(subject) instanceof PostAt post)) {
            return postOf.get(subject);
        }
        for (PositionAt holder : Evidence.held(post, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
            if (standing.containsKey(holder.it().entry().subject())) {
                return holder.it().entry().subject();
            }
        }
        return null;
    }
}
