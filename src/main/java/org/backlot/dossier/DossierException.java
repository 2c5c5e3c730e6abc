package org.backlot.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier that was not recorded, with every mistake that keeps it from being recorded, in the order of the file. */
public final class DossierException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Mistake> mistakes;

    /** Tells of these mistakes, of which there is at least one. */
    public DossierException(List<Mistake> mistakes) {
        super(print(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** At least one, by place. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String print(List<Mistake> mistakes) {
        String first = mistakes.stream().limit(SHOWN).map(Mistake::toString).collect(Collectors.joining("\n"));
        return mistakes.size() <= SHOWN ? first : first + "\n… and " + (mistakes.size() - SHOWN) + " more";
    }
}
