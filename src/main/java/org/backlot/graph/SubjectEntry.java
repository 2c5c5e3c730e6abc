package org.backlot.graph;

import java.time.Instant;

/**
 * What every subject has in common, as entered into the ledger.
 *
 * @param number within all subjects
 * @param slug readable key, unique among subjects and never reused
 * @param label the name to show where no date is given; what it was called when is told by its namings
 */
public record SubjectEntry(long number, String slug, String label, Instant recordedAt) {}
