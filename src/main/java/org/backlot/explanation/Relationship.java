package org.backlot.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.ownership.Ownership;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.reporting.LineType;
import org.backlot.reporting.Lines;
import org.backlot.reporting.ReportingLine;
import org.backlot.reporting.Sureness;
import org.backlot.time.Certainty;

/**
 * Two parties at a moment, and a relation that may hold from the one to the other. A line to or from a post counts for
 * whoever held the post, and a line of the only holder for a post of which none is told; nothing else is inferred.
 *
 * @param from the party at the near end
 * @param to the party at the far end, at the same moment
 */
record Relationship(SubjectAt from, Relation relation, SubjectAt to) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    Moment moment() {
        return from.moment();
    }

    private Graph graph() {
        return moment().graph();
    }

    /** The claims that say so, held on the day or not, in the order of recording. */
    List<ClaimAt> saying() {
        return between(relation, reporting(), seats(to), claim -> !Relation.isOpen(claim) && stands(claim));
    }

    /** The claims that may say so: each names several parties and leaves open which it means. */
    List<ClaimAt> maySay() {
        return between(relation, reporting(), seats(to), claim -> Relation.isOpen(claim) && stands(claim));
    }

    /** The claims that say so and that nobody supports any more, if ever, while somebody denies them. */
    List<ClaimAt> denied() {
        return between(relation, reporting(), seats(to), claim -> !stands(claim) && isDenied(claim));
    }

    /** The claims that relate the two in other ways, or in the same way in the other direction. */
    List<ClaimAt> otherwise() {
        Map<Long, ClaimAt> found = new LinkedHashMap<>();
        for (Relation other : Relation.values()) {
            if (other != relation) {
                put(found, between(other, seats(from), seats(to), this::stands));
            }
            put(found, between(other, seats(to), seats(from), this::stands));
        }
        return List.copyOf(found.values());
    }

    /** The claims that surely or presumably held on the day and beside which the relation cannot hold. */
    List<ClaimAt> excluding() {
        List<ClaimAt> excluding = switch (relation) {
            case REPORTS_TO -> otherManagers();
            case PART_OF -> new ArrayList<>();
            case OWNS -> ownersOfAll();
            case HOLDS_POSITION_AT, LEADS, WORKS_WITH -> new ArrayList<>();
        };
        if (relation == Relation.REPORTS_TO || relation == Relation.PART_OF) {
            excluding.addAll(between(relation, seats(to), seats(from), this::stands));
        }
        excluding.removeIf(claim -> !rulesOut(claim));
        return excluding;
    }

    /** Whom the relation held with on the day instead. */
    List<ClaimAt> instead() {
        return switch (relation) {
            case REPORTS_TO, PART_OF, WORKS_WITH -> ofNearEnd();
            case HOLDS_POSITION_AT, LEADS ->
                inSeat(position -> position.isLeads() || position.it().organization() == 0);
            case OWNS -> Evidence.held(to, ClaimKind.OWNERSHIP, Side.OBJECT, ClaimAt.class);
        };
    }

    private List<ClaimAt> inSeat(Predicate<PositionAt> wanted) {
        List<ClaimAt> found = new ArrayList<>();
        for (PositionAt position : Evidence.held(to, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
            if (wanted.test(position)) {
                found.add(position);
            }
        }
        return found;
    }

    private List<ClaimAt> ofNearEnd() {
        List<ClaimAt> held = new ArrayList<>();
        for (long seat : reporting()) {
            for (Claim claim : relation.claims(graph().subject(seat), graph())) {
                ClaimAt at = claim.at(moment());
                if (at.presence().isHeld()) {
                    held.add(at);
                }
            }
        }
        return held;
    }

    /** The solid lines to others, and those that state that there is nobody above. */
    private List<ClaimAt> otherManagers() {
        Set<Long> above = seats(to);
        List<ClaimAt> lines = ofNearEnd();
        lines.removeIf(at -> ((ReportingLine) at.it()).type() == LineType.DOTTED
                || above.contains(((ReportingLine) at.it()).manager()));
        return lines;
    }

    /** The claims of others that leave no share to own. */
    private List<ClaimAt> ownersOfAll() {
        List<ClaimAt> others = Evidence.held(to, ClaimKind.OWNERSHIP, Side.OBJECT, ClaimAt.class);
        others.removeIf(at -> at.it().entry().subject() == from.it().entry().number()
                || ((Ownership) at.it()).least() == null
                || !rulesOut(at));
        Map<Long, BigDecimal> least = new LinkedHashMap<>();
        for (ClaimAt other : others) {
            BigDecimal share = ((Ownership) other.it()).least();
            least.merge(other.it().entry().subject(), share == null ? BigDecimal.ZERO : share, BigDecimal::max);
        }
        BigDecimal together = least.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return together.compareTo(WHOLE) < 0 ? new ArrayList<>() : others;
    }

    private static boolean rulesOut(ClaimAt claim) {
        return claim.getCertainty() == Certainty.DEFINITE || claim.getCertainty() == Certainty.PRESUMED;
    }

    /** The near party, and whose reporting lines are its own too. */
    private Set<Long> reporting() {
        Set<Long> reporting = seats(from);
        boolean post = relation == Relation.REPORTS_TO && from instanceof PostAt;
        if (post && Lines.solid(from.it(), moment()).isEmpty()) {
            Set<Long> holders = Sureness.surest(Evidence.held(from, ClaimKind.POSITION, Side.OBJECT, PositionAt.class))
                    .keySet();
            reporting.addAll(holders.size() == 1 ? holders : Set.of());
        }
        return reporting;
    }

    /** A party, and for the ends of a reporting line the posts that it holds. */
    Set<Long> seats(SubjectAt party) {
        Set<Long> seats = new LinkedHashSet<>();
        seats.add(party.it().entry().number());
        if (relation == Relation.REPORTS_TO) {
            for (PositionAt position : Evidence.held(party, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
                if (position.it().post() != 0) {
                    seats.add(position.it().post());
                }
            }
        }
        return seats;
    }

    /** The claims of a relation from one of some parties to one of others. */
    List<ClaimAt> between(Relation of, Set<Long> near, Set<Long> far, Predicate<Claim> wanted) {
        Map<Long, ClaimAt> found = new LinkedHashMap<>();
        for (long party : near) {
            Subject subject = graph().subject(party);
            for (Claim claim : of.claims(subject, graph())) {
                boolean reaches = of.others(claim, party).stream().anyMatch(far::contains);
                if (reaches && wanted.test(claim)) {
                    found.putIfAbsent(claim.entry().number(), claim.at(moment()));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    boolean stands(Claim claim) {
        return Evidence.stands(claim, moment());
    }

    private boolean isDenied(Claim claim) {
        return moment().sees(claim)
                && Evidence.citations(claim, moment()).stream()
                        .anyMatch(citation -> citation.stance() == Stance.DENIES);
    }

    private static void put(Map<Long, ClaimAt> into, List<ClaimAt> claims) {
        claims.forEach(claim -> into.putIfAbsent(claim.it().entry().number(), claim));
    }
}
