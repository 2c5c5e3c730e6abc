package org.backlot.intake;

import java.util.List;
import org.backlot.bulk.Tally;

/**
 * What came of a file.
 *
 * @param notCarried what the file has and Backlot does not keep, a line for each kind
 */
public record Imported(Tally tally, List<String> notCarried) {
    public Imported {
        notCarried = List.copyOf(notCarried);
    }
}
