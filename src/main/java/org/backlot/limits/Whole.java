package org.backlot.limits;

/**
 * What it counts that a list has to be gone through as a whole.
 *
 * @param own the order in which it has not
 */
record Whole(long weight, String own) {}
