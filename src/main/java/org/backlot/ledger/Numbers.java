package org.backlot.ledger;

import org.hibernate.StatelessSession;

/**
 * The numbers of one family in one recording. They are drawn from a sequence of the database in growing blocks, under
 * the ledger's lock, so that their order is that of recordings; what is left of the last block goes back.
 */
final class Numbers {
    private static final long FIRST_BLOCK = 8;
    private static final long LARGEST_BLOCK = 8192;

    private final StatelessSession session;
    private final String sequence;
    private long next = 1;
    private long end = 1;
    private long block = FIRST_BLOCK;

    Numbers(StatelessSession session, String sequence) {
        this.session = session;
        this.sequence = sequence;
    }

    long next() {
        if (next == end) {
            draw();
        }
        return next++;
    }

    /** Gives back what was drawn and never handed out. */
    void close() {
        if (next < end) {
            session.createNativeQuery("select setval(cast(:sequence as regclass), :last, true)", Long.class)
                    .setParameter("sequence", sequence)
                    .setParameter("last", next - 1)
                    .getSingleResult();
            end = next;
        }
    }

    private void draw() {
        next = session.createNativeQuery("select nextval(cast(:sequence as regclass))", Long.class)
                .setParameter("sequence", sequence)
                .getSingleResult();
        end = session.createNativeQuery("select setval(cast(:sequence as regclass), :last, true)", Long.class)
                        .setParameter("sequence", sequence)
                        .setParameter("last", next + block - 1)
                        .getSingleResult()
                + 1;
        block = Math.min(2 * block, LARGEST_BLOCK);
    }
}
