package org.backlot.dossier;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** The slugs and keys that a file gives out, those of broken entries included. */
final class Register {
    private final Map<Space, Map<String, Declared>> spaces = new EnumMap<>(Space.class);

    Register() {
        for (Space space : Space.values()) {
            spaces.put(space, new LinkedHashMap<>());
        }
    }

    /**
     * A slug given out.
     *
     * @param subject its kind; null unless a subject
     * @param claim its kind; null unless a claim, and where the claim does not tell
     */
    record Declared(
            Place place,
            @Nullable SubjectKind subject,
            @Nullable ClaimKind claim) {}

    /** Keeps the first use of a slug and gives it back if there was one before; null otherwise. */
    @Nullable
    Declared declare(Space space, String slug, Declared declared) {
        return names(space).putIfAbsent(slug, declared);
    }

    @Nullable
    Declared find(Space space, String slug) {
        return names(space).get(slug);
    }

    /** The slugs that a reference could mean. */
    Stream<String> candidates(Wanted wanted) {
        return names(wanted.space()).entrySet().stream()
                .filter(named ->
                        wanted.fits(named.getValue().subject(), named.getValue().claim()))
                .map(Map.Entry::getKey);
    }

    private Map<String, Declared> names(Space space) {
        Map<String, Declared> names = spaces.get(space);
        if (names == null) {
            throw new IllegalStateException("no space " + space);
        }
        return names;
    }
}
