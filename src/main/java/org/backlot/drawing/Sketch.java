package org.backlot.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.chart.Chart;
import org.backlot.chart.ChartLink;
import org.backlot.chart.ChartLinkKind;
import org.backlot.chart.ChartNode;
import org.backlot.chart.ChartRelation;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.Names;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.backlot.reporting.Completeness;
import org.backlot.time.Certainty;
import org.jspecify.annotations.Nullable;

/** What a drawing shows, whatever its form: boxes in the order of the chart, then those that only links lead to. */
final class Sketch {
    /** So many entries are drawn at the most; a larger picture helps nobody. */
    static final int MOST = 5_000;

    private final String title;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Long, Box> bySubject = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private @Nullable String remark;

    private Sketch(String title) {
        this.title = title;
    }

    /** Sketches a chart and the links across it. */
    static Sketch of(Chart chart, List<ChartLink> links) {
        List<ChartNode> nodes = chart.tree().all();
        SubjectAt root = nodes.get(0).subject();
        Sketch sketch = new Sketch(Names.of(root) + ", " + root.moment().asOf());
        sketch.addTree(nodes.subList(0, Math.min(nodes.size(), MOST)));
        links.forEach(sketch::addLink);
        sketch.remark = remark(nodes.size(), chart.getCompleteness());
        return sketch;
    }

    /** Whom and which day it shows. */
    String title() {
        return title;
    }

    List<Box> boxes() {
        return boxes;
    }

    /** The lines of the tree, each after the one above it, and then the links. */
    List<Line> lines() {
        return lines;
    }

    /** What is missing in the drawing; {@code null} when nothing is. */
    @Nullable
    String remark() {
        return remark;
    }

    private static @Nullable String remark(int entries, Completeness completeness) {
        if (entries > MOST) {
            return (entries - MOST) + " further entries are not drawn.";
        }
        return switch (completeness) {
            case COMPLETE -> null;
            case DEPTH_LIMIT -> "There are further levels below.";
            case SIZE_LIMIT -> "There are further entries.";
        };
    }

    private void addTree(List<ChartNode> nodes) {
        for (ChartNode node : nodes) {
            Box box = box(node.subject(), caption(node), false);
            ChartNode above = node.above();
            if (above != null) {
                Box upper = at(above.subject());
                lines.add(new Line(upper, box, null, certainty(node.claim())));
                drawn.add(told(node.relation(), upper, box));
            }
        }
    }

    private void addLink(ChartLink link) {
        Box from = bySubject.get(number(link.from()));
        if (from == null) {
            return;
        }
        String label = label(link.kind()) + (link.ambiguous() ? " one of" : "");
        for (SubjectAt end : link.to()) {
            Box to = bySubject.get(number(end));
            if (to == null) {
                to = box(end, null, true);
            }
            // Several claims that say the same are one line in a drawing.
            if (drawn.add(label + from.key() + to.key())) {
                lines.add(new Line(from, to, label, certainty(link.claim())));
            }
        }
    }

    /** What a line of the tree tells, as a link would tell it. */
    private static String told(ChartRelation relation, Box upper, Box lower) {
        ChartLinkKind kind = switch (relation) {
            case REPORTS_TO -> ChartLinkKind.REPORTING_LINE;
            case PART_OF -> ChartLinkKind.PLACEMENT;
            case ROOT, LED_BY, HOLDS, LEADS, WORKS_AT -> ChartLinkKind.POSITION;
        };
        return relation == ChartRelation.LED_BY
                ? label(kind) + upper.key() + lower.key()
                : label(kind) + lower.key() + upper.key();
    }

    private static @Nullable Certainty certainty(@Nullable ClaimAt claim) {
        return claim == null ? null : claim.getCertainty();
    }

    private static String label(ChartLinkKind kind) {
        return switch (kind) {
            case DOTTED_LINE -> "reports by a dotted line to";
            case COLLABORATION -> "works with";
            case PLACEMENT -> "is part of";
            case REPORTING_LINE -> "reports to";
            case POSITION -> "has a position at";
            case IMPLIED_LINE -> "reports by inference to";
        };
    }

    private static @Nullable String caption(ChartNode node) {
        if (!(node.subject() instanceof PersonAt)) {
            return null;
        }
        if (node.claim() instanceof PositionAt here && here.it().title() != null) {
            return here.it().title();
        }
        for (PositionAt position : Evidence.held(node.subject(), ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            if (position.it().title() != null) {
                return position.it().title();
            }
        }
        return null;
    }

    private Box box(SubjectAt subject, @Nullable String caption, boolean outside) {
        Box.Shape shape = subject instanceof OrganizationAt
                ? Box.Shape.ORGANIZATION
                : subject instanceof PersonAt ? Box.Shape.PERSON : Box.Shape.POST;
        Box box = new Box(boxes.size(), shape, Names.of(subject), caption, outside);
        boxes.add(box);
        bySubject.put(number(subject), box);
        return box;
    }

    private Box at(SubjectAt subject) {
        Box box = bySubject.get(number(subject));
        if (box == null) {
            throw new IllegalStateException("An entry stands before the one above it");
        }
        return box;
    }

    private static long number(SubjectAt subject) {
        return subject.it().entry().number();
    }
}
