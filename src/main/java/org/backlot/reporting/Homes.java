package org.backlot.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.placement.PlacementAt;
import org.backlot.position.Position;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;

/**
 * The units at which a person or post stands at a moment, the narrowest only: whoever stands at a unit and at one that
 * it is part of counts as one of the former; units that are part of each other count alike.
 */
final class Homes {
    private final Moment moment;
    private final Map<Long, Home> byUnit = new LinkedHashMap<>();

    private Homes(Moment moment) {
        this.moment = moment;
    }

    /**
     * A unit at which somebody stands.
     *
     * @param by the claims that say so, from the unit down; the last is about who stands there
     * @param leads whether they lead it
     */
    record Home(long unit, List<ClaimAt> by, boolean leads) {}

    static List<Home> of(SubjectAt subject) {
        Homes homes = new Homes(subject.moment());
        if (subject instanceof PostAt) {
            homes.addPost(subject, List.of());
            for (PositionAt holder : Evidence.held(subject, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
                homes.markLed(holder.it().entry().subject());
            }
        } else {
            homes.addPerson(subject);
        }
        return homes.narrowest();
    }

    private void addPerson(SubjectAt person) {
        for (PositionAt position : Evidence.held(person, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            if (position.it().organization() != 0) {
                add(new Home(position.it().organization(), List.of(position), position.isLeads()));
            }
            if (position.it().post() != 0) {
                addPost(moment.view(position.it().post()), List.of(position));
            }
        }
    }

    private void addPost(SubjectAt post, List<ClaimAt> holding) {
        for (PlacementAt placement : Evidence.held(post, ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class)) {
            List<ClaimAt> by = new ArrayList<>();
            by.add(placement);
            by.addAll(holding);
            add(new Home(placement.it().whole(), by, false));
        }
    }

    private void add(Home home) {
        byUnit.merge(home.unit(), home, Homes::firmer);
    }

    /** To lead a unit says more than to stand at it; else the surer way counts. */
    private static Home firmer(Home one, Home other) {
        if (one.leads() != other.leads()) {
            return one.leads() ? one : other;
        }
        boolean surer = Sureness.weakest(one.by()).compareTo(Sureness.weakest(other.by())) <= 0;
        return surer ? one : other;
    }

    /** A post whose holder leads the unit is no member under that leader. */
    private void markLed(long holder) {
        byUnit.replaceAll((unit, home) -> new Home(unit, home.by(), home.leads() || leads(holder, unit)));
    }

    private boolean leads(long person, long unit) {
        return leaders(moment.view(unit)).containsKey(person);
    }

    private List<Home> narrowest() {
        List<Home> narrowest = new ArrayList<>(byUnit.values());
        if (narrowest.size() > 1) {
            Map<Long, Set<Long>> wholes = new HashMap<>();
            byUnit.keySet().forEach(unit -> wholes.put(unit, wholes(unit)));
            narrowest.removeIf(home -> wholes.keySet().stream()
                    .anyMatch(other -> isPart(other, home.unit(), wholes) && !isPart(home.unit(), other, wholes)));
        }
        return narrowest;
    }

    private static boolean isPart(long part, long whole, Map<Long, Set<Long>> wholes) {
        return wholes.getOrDefault(part, Set.of()).contains(whole);
    }

    /** Everything that the unit is part of, itself only where it is part of itself. */
    private Set<Long> wholes(long unit) {
        Set<Long> wholes = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            for (PlacementAt placement :
                    Evidence.held(moment.view(open.pop()), ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class)) {
                if (wholes.add(placement.it().whole())) {
                    open.push(placement.it().whole());
                }
            }
        }
        return wholes;
    }

    /** Who leads a unit, each by the surest of their positions. */
    static Map<Long, PositionAt> leaders(SubjectAt unit) {
        long number = unit.it().entry().number();
        List<PositionAt> positions = new ArrayList<>();
        for (Claim claim : unit.moment().graph().claims(unit.it(), ClaimKind.POSITION, Side.OBJECT)) {
            if (claim instanceof Position position && position.leads() && position.organization() == number) {
                PositionAt at = position.at(unit.moment());
                if (at.presence().isHeld()) {
                    positions.add(at);
                }
            }
        }
        return Sureness.surest(positions);
    }
}
