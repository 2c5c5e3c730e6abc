package org.backlot.graph;

/**
 * A number and a slug that lead to a subject: those of a duplicate to the one that stands for it, and a former slug, with
 * the number of whoever bore it.
 *
 * @param into number of a subject that is no duplicate itself
 */
public record Redirect(long number, String slug, long into) {}
