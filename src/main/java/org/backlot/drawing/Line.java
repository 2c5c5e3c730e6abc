package org.backlot.drawing;

import org.backlot.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * What joins two boxes: in the tree from the upper to the lower one, else from where a link starts to where it leads.
 *
 * @param label what it is, in words; {@code null} in the tree, where the place of the boxes tells
 * @param certainty how surely it held; {@code null} where it is inferred
 */
record Line(
        Box from, Box to, @Nullable String label, @Nullable Certainty certainty) {

    boolean inTree() {
        return label == null;
    }

    /** Whether it is told apart from what is surely or presumably so. */
    boolean doubtful() {
        return certainty == null || certainty == Certainty.POSSIBLE;
    }

    /** How sure it is, in words. */
    String sureness() {
        return certainty == null
                ? "inferred"
                : switch (certainty) {
                    case DEFINITE -> "definite";
                    case PRESUMED -> "presumed";
                    case POSSIBLE -> "possible";
                };
    }
}
