package org.backlot.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectKind;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.time.Certainty;

/** All claims that held at a moment as one plain list, and what a walk over it tells. */
class HeldClaims {
    final Moment moment;
    final List<ClaimAt> held = new ArrayList<>();

    HeldClaims(Moment moment) {
        this.moment = moment;
        for (Claim claim : moment.graph().claims()) {
            ClaimAt at = claim.at(moment);
            if (at.presence().isHeld()) {
                held.add(at);
            }
        }
    }

    List<ReportingLineAt> linesOf(long subject) {
        return held.stream()
                .filter(claim -> claim.it() instanceof ReportingLine line
                        && line.type() == LineType.SOLID
                        && line.entry().subject() == subject)
                .map(ReportingLineAt.class::cast)
                .toList();
    }

    Set<Long> holders(long post) {
        return positions(
                position -> position.post() == post,
                position -> position.entry().subject());
    }

    Set<Long> seats(long person) {
        Set<Long> seats = positions(position -> position.entry().subject() == person, Position::post);
        seats.remove(0L);
        return seats;
    }

    Set<Long> leaders(long unit, Certainty least) {
        return held.stream()
                .filter(claim -> isSure(claim, least)
                        && claim.it() instanceof Position position
                        && position.leads()
                        && position.organization() == unit)
                .map(claim -> claim.it().entry().subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The units at which a person or post stands. */
    Set<Long> homes(long subject) {
        Set<Long> homes = positions(position -> position.entry().subject() == subject, Position::organization);
        homes.remove(0L);
        homes.addAll(isPost(subject) ? partOf(subject) : Set.of());
        seats(subject).forEach(seat -> homes.addAll(partOf(seat)));
        return homes;
    }

    Set<Long> partOf(long part) {
        return partOf(part, Certainty.POSSIBLE);
    }

    Set<Long> partOf(long part, Certainty least) {
        return held.stream()
                .filter(claim -> isSure(claim, least)
                        && claim.it() instanceof Placement placement
                        && placement.entry().subject() == part)
                .map(claim -> ((Placement) claim.it()).whole())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that a unit is part of, directly or not. */
    Set<Long> wholes(long unit) {
        Set<Long> wholes = new TreeSet<>(partOf(unit));
        for (int i = 0; i < held.size(); i++) {
            List.copyOf(wholes).forEach(whole -> wholes.addAll(partOf(whole)));
        }
        return wholes;
    }

    Set<Long> positions(Predicate<Position> wanted, Function<Position, Long> part) {
        return held.stream()
                .filter(claim -> claim.it() instanceof Position position && wanted.test(position))
                .map(claim -> part.apply((Position) claim.it()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isSure(ClaimAt claim, Certainty least) {
        return certainty(claim).compareTo(least) <= 0;
    }

    static Certainty certainty(ClaimAt claim) {
        return Objects.requireNonNull(claim.getCertainty());
    }

    boolean isPost(long subject) {
        return moment.graph().subject(subject).kind() == SubjectKind.POST;
    }

    boolean isPerson(long subject) {
        return moment.graph().subject(subject).kind() == SubjectKind.PERSON;
    }

    boolean isOrganization(long subject) {
        return moment.graph().subject(subject).kind().isOrganization();
    }

    /** How surely a person holds a post, by the surest of the positions. */
    Certainty holding(long person, long post) {
        return held.stream()
                .filter(claim -> claim.it() instanceof Position position
                        && position.entry().subject() == person
                        && position.post() == post)
                .map(HeldClaims::certainty)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
