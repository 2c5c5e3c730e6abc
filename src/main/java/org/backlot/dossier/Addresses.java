package org.backlot.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads web addresses and tags of languages. */
final class Addresses {
    private Addresses() {}

    /** An address on the web; null where not given. */
    static @Nullable String findUrl(Fields fields, String key) {
        String written = fields.findLine(key, Lengths.ADDRESS);
        if (written != null && !written.isEmpty() && !isUrl(written)) {
            Value value = fields.find(key);
            Place place = value == null ? fields.place(key) : value.place();
            String message = "`" + key + "` is no address on the web: " + Shown.quoted(written);
            fields.reading().mistakes().add(place, message, "begin with https:// and write no spaces");
        }
        return written;
    }

    private static boolean isUrl(String written) {
        try {
            URI uri = new URI(written);
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /** A BCP 47 tag in its usual spelling; null where not given. */
    static @Nullable String findLanguage(Fields fields, String key) {
        String written = fields.findLine(key, Lengths.LINE);
        if (written == null || written.isEmpty()) {
            return written;
        }
        String tag = tag(written);
        if (tag == null) {
            Value value = fields.find(key);
            Place place = value == null ? fields.place(key) : value.place();
            String message = "`" + key + "` is no tag of a language: " + Shown.quoted(written);
            fields.reading().mistakes().add(place, message, "write a BCP 47 tag, such as en or pt-BR");
        }
        return tag;
    }

    private static @Nullable String tag(String written) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(written).build();
            int letters = locale.getLanguage().length();
            return letters == 2 || letters == 3 ? locale.toLanguageTag() : null;
        } catch (IllformedLocaleException broken) {
            return null;
        }
    }
}
