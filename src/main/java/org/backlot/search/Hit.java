package org.backlot.search;

import org.backlot.graph.Claim;
import org.backlot.graph.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A subject that was found.
 *
 * @param claim the naming or position that says what was looked for; {@code null} where the label does
 */
record Hit(HitKey key, Subject subject, @Nullable Claim claim) {}
