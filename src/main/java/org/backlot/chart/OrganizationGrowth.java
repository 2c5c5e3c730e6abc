package org.backlot.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.organization.OrganizationAt;
import org.backlot.placement.PlacementAt;

/**
 * How the chart of an organization grows: its leaders, other people and posts, and then the units that are part of it.
 * Those who stand in one unit stand below whom they report to, where that is somebody who stands in the same unit.
 */
final class OrganizationGrowth implements ChartTree.Growth {
    private final Moment moment;
    private final Map<Long, List<Twig>> withinUnits = new HashMap<>();

    OrganizationGrowth(Moment moment) {
        this.moment = moment;
    }

    @Override
    public List<Twig> below(SubjectAt subject, Set<Long> drawn) {
        if (!(subject instanceof OrganizationAt)) {
            return withinUnits.getOrDefault(subject.it().entry().number(), List.of());
        }
        List<Twig> twigs = new ArrayList<>(Ranks.of(Unit.of(subject, drawn), withinUnits));
        Map<Long, Twig> units = new HashMap<>();
        for (PlacementAt placement : Evidence.held(subject, ClaimKind.PLACEMENT, Side.OBJECT, PlacementAt.class)) {
            SubjectAt part = moment.view(placement.it().entry().subject());
            if (part instanceof OrganizationAt) {
                long number = part.it().entry().number();
                units.merge(number, new Twig(ChartRelation.PART_OF, part, placement, false, 2, number), Twig::surer);
            }
        }
        twigs.addAll(units.values());
        twigs.sort(Twig.ORDER);
        return twigs;
    }
}
