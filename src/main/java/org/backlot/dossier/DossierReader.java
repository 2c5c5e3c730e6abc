package org.backlot.dossier;

import java.io.IOException;
import java.io.InputStream;

/** Reads a dossier from YAML 1.2, of which JSON is a part. */
public final class DossierReader {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private DossierReader() {}

    /**
     * Reads a file as far as it can be read; what is wrong with it is told by the dossier.
     *
     * @param fileName how mistakes name the file
     * @param in is read to its end, or to one byte beyond {@link #MAX_BYTES}, and not closed
     */
    public static Dossier read(String fileName, InputStream in) throws IOException {
        return read(fileName, in, MAX_BYTES);
    }

    static Dossier read(String fileName, InputStream in, int maxBytes) throws IOException {
        Mistakes mistakes = new Mistakes(fileName);
        Reading reading = new Reading(mistakes);
        String text = FileText.read(in, maxBytes, mistakes);
        Value root = text == null ? null : Tree.read(text, mistakes);
        return new Dossier(reading, root == null ? Contents.NONE : Sections.read(root, reading));
    }
}
