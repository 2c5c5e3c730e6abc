package org.backlot.bulk;

/**
 * Something to tell about a row.
 *
 * @param line where the row begins, from 1
 * @param refused whether nothing of the row is stored; else it is, and this is worth a look
 */
public record Finding(long line, boolean refused, String message) {}
