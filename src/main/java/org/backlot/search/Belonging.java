package org.backlot.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.placement.PlacementAt;
import org.backlot.position.PositionAt;

/** What was with an organization at a moment: its parts at any depth, who held a position in them, what tells of them. */
final class Belonging implements Predicate<Subject> {
    private final Moment moment;
    private final Set<Long> parts = new HashSet<>();

    Belonging(Subject organization, Moment moment) {
        this.moment = moment;
        Deque<Long> open = new ArrayDeque<>();
        open.add(organization.entry().number());
        while (!open.isEmpty()) {
            long whole = open.remove();
            if (parts.add(whole)) {
                Evidence.held(moment.view(whole), ClaimKind.PLACEMENT, Side.OBJECT, PlacementAt.class)
                        .forEach(placement -> open.add(placement.it().entry().subject()));
            }
        }
    }

    @Override
    public boolean test(Subject subject) {
        return switch (subject.kind()) {
            case COMPANY, DIVISION, POST -> parts.contains(subject.entry().number());
            case PERSON -> holdsPosition(subject);
            case ANNOUNCEMENT -> isToldOf(subject);
        };
    }

    private boolean holdsPosition(Subject person) {
        return Evidence.held(moment.view(person.entry().number()), ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)
                .stream()
                .anyMatch(position -> isOfThem(position.it()));
    }

    private boolean isToldOf(Subject announcement) {
        return moment.graph().claims(announcement).stream()
                .anyMatch(claim -> isOfThem(claim) && Evidence.stands(claim, moment));
    }

    private boolean isOfThem(Claim claim) {
        boolean found = parts.contains(claim.entry().subject());
        for (long object : claim.objects()) {
            found |= parts.contains(object);
        }
        return found;
    }
}
