package org.backlot.relay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a global id stands for: a family of nodes (subject, claim, citation, document, publication, conflict, change), the
 * number within it, and which of those with that number. The printed form is opaque to clients; it is the URL-safe
 * Base64 of {@code family:number} or {@code family:number:part}.
 *
 * @param part which of several with the same number; empty where there is one only
 */
public record NodeId(Family family, long number, String part) {

    /** The families of nodes; each has one sequence of numbers, shared by all of its types. A conflict has that of a claim. */
    public enum Family {
        SUBJECT,
        CLAIM,
        CITATION,
        DOCUMENT,
        PUBLICATION,
        CONFLICT,
        CHANGE;

        private final String prefix = name().toLowerCase(java.util.Locale.ROOT) + ":";

        /** Whether several can have one number. */
        private boolean hasParts() {
            return this == CONFLICT || this == CHANGE;
        }
    }

    private static final Pattern FORM = Pattern.compile("([a-z]{5,11}):([1-9][0-9]{0,17})(?::([a-z0-9:-]{1,80}))?");
    private static final int LONGEST = 160;

    public NodeId {
        if (number < 1) {
            throw new IllegalArgumentException("a node's number begins at 1, not " + number);
        }
    }

    /** The id as clients see it. */
    public static String print(Family family, long number) {
        return print(family, number, "");
    }

    /** The id of one of several with the same number, as clients see it. */
    public static String print(Family family, long number, String part) {
        String text = family.prefix + number + (part.isEmpty() ? "" : ":" + part);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What an id stands for; {@code null} when it is none of ours, however it came about. */
    public static @Nullable NodeId find(String id) {
        if (id.length() > LONGEST) {
            return null;
        }
        Matcher form;
        try {
            form = FORM.matcher(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
        if (!form.matches()) {
            return null;
        }
        for (Family family : Family.values()) {
            if (family.prefix.length() == form.group(1).length() + 1 && family.prefix.startsWith(form.group(1))) {
                String part = form.group(3) == null ? "" : form.group(3);
                return family.hasParts() == part.isEmpty()
                        ? null
                        : new NodeId(family, Long.parseLong(form.group(2)), part);
            }
        }
        return null;
    }
}
