package org.backlot.bulk;

/**
 * What came of one file. Rows read are rows stored and rows refused.
 *
 * @param noted how many things about stored rows are worth a look
 * @param entered whether the rows are stored; false where strictness refused the file, or nothing was asked for
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
        long citations) {

    public long stored() {
        return read - refused;
    }

    /** Whether nothing is added to what was on record. */
    public boolean isEmpty() {
        return documents + subjects + identifiers + claims + citations == 0;
    }

    /** One line. */
    @Override
    public String toString() {
        String added = isEmpty()
                ? "nothing added"
                : documents + " documents, " + subjects + " subjects, " + identifiers + " identifiers, " + claims
                        + " claims, " + citations + " citations added";
        return read + " rows read = " + stored() + " stored + " + refused + " reported; " + added;
    }
}
