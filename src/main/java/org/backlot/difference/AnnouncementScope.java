package org.backlot.difference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backlot.announcement.Announcement;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;

/** The relations of whatever an announcement speaks of: itself, the subjects of what was announced in it, those it affects. */
record AnnouncementScope(Announcement announcement) implements Scope.Gathered {

    @Override
    public List<Strand> strands(Span span, Set<ClaimKind> kinds) {
        Graph graph = span.from().graph();
        Set<Long> touched = touched(graph);
        Gathering gathering = new Gathering(graph, kinds);
        touched.forEach(number -> gathering.about(graph.subject(number)));
        return gathering.strands(edge -> touched.contains(edge.subject()));
    }

    private Set<Long> touched(Graph graph) {
        Set<Long> touched = new TreeSet<>();
        touched.add(announcement.entry().number());
        for (ClaimKind kind : ClaimKind.values()) {
            graph.claims(announcement, kind, Side.ANNOUNCEMENT).forEach(claim -> touch(claim, touched));
        }
        graph.claims(announcement, ClaimKind.EFFECT, Side.SUBJECT).forEach(claim -> touch(claim, touched));
        return touched;
    }

    private static void touch(Claim claim, Set<Long> touched) {
        touched.add(claim.entry().subject());
        for (long object : claim.objects()) {
            touched.add(object);
        }
    }
}
