package org.backlot.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The mistakes of one file as they are found; no more than {@link #MOST} are kept. */
public final class Mistakes {
    /** How many mistakes are told of one file. */
    static final int MOST = 1_000;

    private static final Comparator<Mistake> BY_PLACE =
            Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column);

    private final String file;
    private final List<Mistake> found;
    private int count;

    public Mistakes(String file) {
        this(file, List.of(), 0);
    }

    private Mistakes(String file, List<Mistake> before, int count) {
        this.file = file;
        this.found = new ArrayList<>(before);
        this.count = count;
    }

    /** The same so far; what is added to one is not added to the other. */
    Mistakes copy() {
        return new Mistakes(file, found, count);
    }

    public void add(Place place, String message) {
        add(place, message, () -> null);
    }

    public void add(Place place, String message, String hint) {
        add(place, message, () -> hint);
    }

    /** The hint is looked for only if the mistake is kept. */
    public void add(Place place, String message, Supplier<@Nullable String> hint) {
        count++;
        if (found.size() < MOST) {
            found.add(new Mistake(file, place.line(), place.column(), message, hint.get()));
        }
    }

    /** How many there are, told or not. */
    public int count() {
        return count;
    }

    /** By place; the last says so if there are more than are told. */
    public List<Mistake> list() {
        List<Mistake> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        if (count > found.size()) {
            Mistake last = sorted.get(sorted.size() - 1);
            String more = "there are " + (count - found.size()) + " more mistakes; only " + MOST + " are told";
            sorted.add(new Mistake(file, last.line(), last.column(), more, null));
        }
        return List.copyOf(sorted);
    }
}
