package org.backlot.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;

/** The exports by their formats. */
@ApplicationScoped
public class Exports {
    private final Map<Format, Export> byFormat = new EnumMap<>(Format.class);

    /** @throws IllegalStateException if a format has two exports, or none */
    Exports(@Any Instance<Export> exports) {
        for (Export export : exports) {
            if (byFormat.put(export.format(), export) != null) {
                throw new IllegalStateException("two exports write " + export.format());
            }
        }
        for (Format format : Format.values()) {
            if (!byFormat.containsKey(format)) {
                throw new IllegalStateException("no export writes " + format);
            }
        }
    }

    public Export get(Format format) {
        Export export = byFormat.get(format);
        if (export == null) {
            throw new IllegalStateException("no export writes " + format);
        }
        return export;
    }
}
