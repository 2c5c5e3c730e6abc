package org.backlot.search;

import org.backlot.graph.Claim;
import org.backlot.graph.Subject;
import org.backlot.naming.Naming;
import org.jspecify.annotations.Nullable;

/**
 * A subject that was found.
 *
 * @param claim the naming or position that says what was looked for; {@code null} where the label does
 */
record Hit(HitKey key, Subject subject, @Nullable Claim claim) {

    /** What it was found by. */
    MatchedText foundBy() {
        if (claim == null) {
            return MatchedText.LABEL;
        }
        return claim instanceof Naming ? MatchedText.NAME : MatchedText.TITLE;
    }
}
