package org.backlot.collaboration;

import java.util.Comparator;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;

/** Collaborations of a subject at a moment, whichever side it is on. */
public final class Collaborations {
    private Collaborations() {}

    /** Those that held, in the order of recording; among them those of which it is only one of several candidates. */
    public static List<CollaborationAt> of(SubjectAt view) {
        List<CollaborationAt> all = Evidence.held(view, ClaimKind.COLLABORATION, Side.SUBJECT, CollaborationAt.class);
        all.addAll(Evidence.held(view, ClaimKind.COLLABORATION, Side.OBJECT, CollaborationAt.class));
        all.sort(Comparator.comparingLong(
                collaboration -> collaboration.it().entry().number()));
        return all;
    }
}
