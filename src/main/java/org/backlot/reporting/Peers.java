package org.backlot.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.relay.Unfolding;

/** Those who report to the same manager. */
final class Peers {
    private Peers() {}

    /**
     * The others who report directly to the manager of a person or post, in the order of recording: to the person, where
     * one is known, and to the posts that they hold, else to the post. None where the manager is not known.
     */
    static List<Subordinate> of(SubjectAt subject) {
        ManagerAnswer manager = ManagerAnswer.of(subject);
        SubjectAt above = manager.person() == null ? manager.post() : manager.person();
        if (above == null) {
            return List.of();
        }
        Set<Long> self = new HashSet<>(Subordinates.seats(subject).keySet());
        self.add(subject.it().entry().number());
        if (subject instanceof PostAt) {
            Evidence.held(subject, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)
                    .forEach(holder -> self.add(holder.it().entry().subject()));
        }
        List<Subordinate> peers = new ArrayList<>();
        Unfolding<Subordinate> below = Descent.stated(above, 1).list();
        for (Subordinate peer : below.all()) {
            if (!self.contains(peer.number())) {
                peers.add(peer);
            }
        }
        return peers;
    }
}
