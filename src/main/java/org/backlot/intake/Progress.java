package org.backlot.intake;

/** Is told how far the reading of a file is, for whoever waits. */
public interface Progress {
    /** So many bytes of the file were read. */
    void read(long bytes);

    /** From now on this is done. */
    void stage(String what);
}
