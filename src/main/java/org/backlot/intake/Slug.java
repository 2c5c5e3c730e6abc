package org.backlot.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keys of sources in the letters of slugs. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Slug() {}

    /** A readable form, of no more than so many characters; several texts may have the same. */
    public static String of(String text, int longest) {
        StringBuilder slug = new StringBuilder(Math.min(text.length(), longest));
        String plain = plain(text);
        for (int i = 0; i < plain.length() && slug.length() < longest; i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (slug.length() == 0 || slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String trimmed = trimmed(slug);
        return trimmed.isEmpty() ? "x" : trimmed;
    }

    /** Small letters, without the marks on them. */
    private static String plain(String text) {
        return (text.chars().allMatch(c -> c < 0x80)
                        ? text
                        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT);
    }

    /** Without hyphens at its ends; there are no two in a row. */
    private static String trimmed(StringBuilder slug) {
        int from = slug.length() > 0 && slug.charAt(0) == '-' ? 1 : 0;
        int to = slug.length() > from && slug.charAt(slug.length() - 1) == '-' ? slug.length() - 1 : slug.length();
        return slug.substring(from, to);
    }

    /** Eight characters that tell apart what has the same readable form. */
    public static String tail(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}
