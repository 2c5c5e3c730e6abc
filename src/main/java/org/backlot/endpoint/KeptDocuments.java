package org.backlot.endpoint;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Documents by their hash, bounded by the characters of all; the one that was not asked for longest goes first. */
final class KeptDocuments {
    private final int mostCharacters;
    private final Map<String, Prepared> byHash = new LinkedHashMap<>(64, 0.75f, true);
    private int characters;

    KeptDocuments(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    synchronized @Nullable Prepared find(String hash) {
        return byHash.get(hash);
    }

    /** @throws Refusal when there is none under this hash, or none any more */
    Prepared get(String hash) {
        Prepared known = find(hash.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw Refusal.persistedQueryNotFound();
        }
        return known;
    }

    /** Keeps a document, unless it alone is larger than all may be. */
    synchronized void put(String hash, Prepared document) {
        if (document.characters() > mostCharacters || byHash.containsKey(hash)) {
            return;
        }
        byHash.put(hash, document);
        characters += document.characters();
        Iterator<Prepared> eldest = byHash.values().iterator();
        while (characters > mostCharacters) {
            characters -= eldest.next().characters();
            eldest.remove();
        }
    }
}
