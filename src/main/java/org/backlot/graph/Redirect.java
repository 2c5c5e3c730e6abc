package org.backlot.graph;

/**
 * The number and slug of a duplicate, which lead to the subject that stands for it.
 *
 * @param into number of a subject that is no duplicate itself
 */
public record Redirect(long number, String slug, long into) {}
