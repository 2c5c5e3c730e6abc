package org.backlot.relay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a global id stands for: a family of nodes (subject, claim, citation, document, publication) and the number
 * within it. The printed form is opaque to clients; it is the URL-safe Base64 of {@code family:number}.
 */
public record NodeId(Family family, long number) {

    /** The families of nodes; each has one sequence of numbers, shared by all of its types. */
    public enum Family {
        SUBJECT,
        CLAIM,
        CITATION,
        DOCUMENT,
        PUBLICATION;

        private final String prefix = name().toLowerCase(java.util.Locale.ROOT) + ":";
    }

    private static final Pattern FORM = Pattern.compile("([a-z]{5,11}):([1-9][0-9]{0,17})");

    public NodeId {
        if (number < 1) {
            throw new IllegalArgumentException("a node's number begins at 1, not " + number);
        }
    }

    /** The id as clients see it. */
    public static String print(Family family, long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((family.prefix + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** What an id stands for; {@code null} when it is none of ours, however it came about. */
    public static @Nullable NodeId find(String id) {
        if (id.length() > 64) {
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
                return new NodeId(family, Long.parseLong(form.group(2)));
            }
        }
        return null;
    }
}
