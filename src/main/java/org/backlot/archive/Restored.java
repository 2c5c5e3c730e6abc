package org.backlot.archive;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of an archive.
 *
 * @param onRecord whether the database has all of it already, so that nothing is changed
 * @param counts how many lines there are for each table of the ledger
 */
public record Restored(boolean onRecord, Map<String, Long> counts) {

    /** One line. */
    @Override
    public String toString() {
        String all = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each ->
                        each.getValue() + " " + each.getKey().replace('_', ' ') + (each.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
        return (all.isEmpty() ? "nothing" : all) + (onRecord ? " on record already, nothing changed" : " restored");
    }
}
