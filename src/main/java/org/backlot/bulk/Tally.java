package org.backlot.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of one file. Rows read are rows stored and rows refused.
 *
 * @param noted how many things about stored rows are worth a look
 * @param entered whether the rows are stored; false where strictness refused the file, or nothing was asked for
 * @param superseded how many of the claims correct others of the same source
 * @param ended how many of the citations say that the source lists something no longer
 * @param takenBack claims and citations that are withdrawn
 */
public record Tally(
        long read,
        long refused,
        long noted,
        boolean entered,
        long documents,
        long subjects,
        long identifiers,
        long claims,
        long superseded,
        long citations,
        long ended,
        long takenBack) {

    static Tally refused(long read, long refused, long noted) {
        return new Tally(read, refused, noted, false, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public long stored() {
        return read - refused;
    }

    /** Whether nothing is changed of what was on record. */
    public boolean isEmpty() {
        return documents + subjects + identifiers + claims + citations + takenBack == 0;
    }

    /** One line. */
    @Override
    public String toString() {
        return read + " rows read = " + stored() + " stored + " + refused + " reported; "
                + (isEmpty() ? "nothing added" : changes());
    }

    private String changes() {
        List<String> changes = new ArrayList<>();
        changes.add(documents + " documents, " + subjects + " subjects, " + identifiers + " identifiers, " + claims
                + " claims, " + citations + " citations added");
        tell(superseded, " claims superseded", changes);
        tell(ended, " told as over", changes);
        tell(takenBack, " claims or citations taken back", changes);
        return String.join("; ", changes);
    }

    private static void tell(long count, String what, List<String> changes) {
        if (count > 0) {
            changes.add(count + what);
        }
    }
}
