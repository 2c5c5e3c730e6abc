package org.backlot.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.backlot.position.PositionAt;
import org.backlot.remark.Remark;

/** What lies near a relationship that no claim states: said of units, of roles, and in remarks. */
final class Surroundings {
    /** Shorter names are found in too many words. */
    private static final int SHORTEST_NAME = 3;

    private final Relationship relationship;

    Surroundings(Relationship relationship) {
        this.relationship = relationship;
    }

    /** Lines to the far party of the units that the near one led. */
    List<ClaimAt> ofUnits() {
        Set<Long> units = new LinkedHashSet<>();
        for (PositionAt position : held(relationship.from())) {
            if (position.isLeads() && position.it().organization() != 0) {
                units.add(position.it().organization());
            }
        }
        List<ClaimAt> lines = relationship.between(
                relationship.relation(), units, relationship.seats(relationship.to()), relationship::stands);
        lines.removeIf(line -> !line.presence().isHeld());
        return lines;
    }

    /** The same said of those who were in a role of the near party when it was not, or who led the far one before. */
    List<ClaimAt> ofRole() {
        return switch (relationship.relation()) {
            case REPORTS_TO -> ofOthersInRole();
            case HOLDS_POSITION_AT, LEADS -> leadersOnOtherDays();
            case PART_OF, OWNS, WORKS_WITH -> List.of();
        };
    }

    private List<ClaimAt> ofOthersInRole() {
        Set<Long> others = new LinkedHashSet<>();
        for (PositionAt role : held(relationship.from())) {
            long seat = role.it().post() != 0
                    ? role.it().post()
                    : role.isLeads() ? role.it().organization() : 0;
            if (seat != 0) {
                others.addAll(othersIn(seat, role.it().post() == 0));
            }
        }
        others.remove(relationship.from().it().entry().number());
        return relationship.between(
                relationship.relation(), others, relationship.seats(relationship.to()), relationship::stands);
    }

    private Set<Long> othersIn(long seat, boolean leading) {
        Set<Long> others = new LinkedHashSet<>();
        for (PositionAt position : inSeat(seat)) {
            if ((!leading || position.isLeads()) && !position.presence().isHeld()) {
                others.add(position.it().entry().subject());
            }
        }
        return others;
    }

    private List<ClaimAt> leadersOnOtherDays() {
        List<ClaimAt> found = new ArrayList<>();
        for (PositionAt position : inSeat(relationship.to().it().entry().number())) {
            boolean another = position.it().entry().subject()
                    != relationship.from().it().entry().number();
            boolean sameRole = position.isLeads() || position.it().organization() == 0;
            if (another && sameRole && !position.presence().isHeld()) {
                found.add(position);
            }
        }
        return found;
    }

    private List<PositionAt> inSeat(long seat) {
        List<PositionAt> positions = new ArrayList<>();
        SubjectAt view = relationship.moment().view(seat);
        for (Claim claim : view.moment().graph().claims(view.it(), ClaimKind.POSITION, Side.OBJECT)) {
            if (relationship.stands(claim)) {
                positions.add(((Position) claim).at(relationship.moment()));
            }
        }
        return positions;
    }

    /** Remarks about one of the two that name the other. */
    List<ClaimAt> remarked() {
        List<ClaimAt> remarks = naming(relationship.from(), relationship.to());
        remarks.addAll(naming(relationship.to(), relationship.from()));
        return remarks;
    }

    private List<ClaimAt> naming(SubjectAt about, SubjectAt named) {
        List<ClaimAt> found = new ArrayList<>();
        Set<String> names = names(named);
        for (Claim claim : about.moment().graph().claims(about.it(), ClaimKind.REMARK, Side.SUBJECT)) {
            String text = ((Remark) claim).text().toLowerCase(Locale.ROOT);
            if (names.stream().anyMatch(text::contains) && relationship.stands(claim)) {
                found.add(claim.at(about.moment()));
            }
        }
        return found;
    }

    private Set<String> names(SubjectAt subject) {
        Set<String> names = new LinkedHashSet<>();
        names.add(subject.it().getLabel().toLowerCase(Locale.ROOT));
        for (Claim claim : subject.moment().graph().claims(subject.it(), ClaimKind.NAMING, Side.SUBJECT)) {
            names.add(((Naming) claim).name().toLowerCase(Locale.ROOT));
        }
        names.removeIf(name -> name.length() < SHORTEST_NAME);
        return names;
    }

    private static List<PositionAt> held(SubjectAt party) {
        return Evidence.held(party, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class);
    }
}
