package org.backlot.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.organization.OrganizationAt;
import org.backlot.placement.PlacementAt;
import org.backlot.position.PositionAt;

/**
 * Finds whom {@link Inference} puts below a person or post: looks through the units that they lead or oversee, down to
 * the next leaders, and keeps those of whom the inference itself says so.
 */
final class ImpliedReports {
    private final Moment moment;
    private final Set<Long> candidates = new LinkedHashSet<>();
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Long> open = new ArrayDeque<>();

    private ImpliedReports(Moment moment) {
        this.moment = moment;
    }

    /** The implied lines to a person or to a post that they hold, or to a post. */
    static List<ImpliedLine> of(SubjectAt manager) {
        ImpliedReports reports = new ImpliedReports(manager.moment());
        Set<Long> above = new HashSet<>(Subordinates.seats(manager).keySet());
        above.add(manager.it().entry().number());
        reports.openLed(manager);
        reports.openOverseen(manager);
        while (!reports.open.isEmpty()) {
            reports.lookThrough(reports.open.pop());
        }
        List<ImpliedLine> lines = new ArrayList<>();
        for (long candidate : reports.candidates) {
            for (ImpliedLine line : Inference.of(reports.moment.view(candidate))) {
                if (above.contains(line.above())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private void openLed(SubjectAt manager) {
        for (PositionAt position : held(manager, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            if (position.isLeads() && position.it().organization() != 0) {
                open(position.it().organization());
            }
        }
    }

    private void openOverseen(SubjectAt manager) {
        for (ReportingLineAt line : Subordinates.of(manager)) {
            long unit = line.it().entry().subject();
            if (moment.view(unit) instanceof OrganizationAt) {
                open(unit);
            }
        }
    }

    private void open(long unit) {
        if (seen.add(unit)) {
            open.push(unit);
        }
    }

    /** Who stands at the unit or leads a part of it; goes on into parts without a leader, or with one of its own. */
    private void lookThrough(long unit) {
        SubjectAt view = moment.view(unit);
        Set<Long> leaders = Homes.leaders(view).keySet();
        for (PositionAt position : held(view, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
            candidates.add(position.it().entry().subject());
        }
        for (PlacementAt placement : held(view, ClaimKind.PLACEMENT, Side.OBJECT, PlacementAt.class)) {
            SubjectAt part = moment.view(placement.it().entry().subject());
            if (part instanceof OrganizationAt) {
                part(part, leaders);
            } else {
                addPost(part);
            }
        }
    }

    private void part(SubjectAt part, Set<Long> leadersOfWhole) {
        Set<Long> leaders = Homes.leaders(part).keySet();
        candidates.addAll(leaders);
        boolean through = leaders.isEmpty() || leaders.stream().anyMatch(leadersOfWhole::contains);
        if (through) {
            open(part.it().entry().number());
        }
        held(part, ClaimKind.PLACEMENT, Side.OBJECT, PlacementAt.class)
                .forEach(placement -> addPost(moment.view(placement.it().entry().subject())));
    }

    private void addPost(SubjectAt post) {
        if (!(post instanceof OrganizationAt)) {
            candidates.add(post.it().entry().number());
            held(post, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)
                    .forEach(position -> candidates.add(position.it().entry().subject()));
        }
    }

    private static <V extends ClaimAt> List<V> held(SubjectAt subject, ClaimKind kind, Side side, Class<V> type) {
        return Evidence.held(subject, kind, side, type);
    }
}
