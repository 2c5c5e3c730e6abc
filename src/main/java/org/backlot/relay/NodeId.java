package org.backlot.relay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a global id stands for: a family of nodes (subject, claim, citation, document, publication and what is read off
 * them), the number within it, and which of those with that number. The printed form is opaque to clients; it is the URL-safe
 * Base64 of {@code family:number} or {@code family:number:part}.
 *
 * @param part which of several with the same number; empty where there is one only
 */
public record NodeId(Family family, long number, String part) {

    /**
     * The families of nodes. Those that are recorded come first; each has one sequence of numbers, shared by all of its
     * types. What is read off the record has the number of something recorded, and a part that tells what of it.
     */
    public enum Family {
        SUBJECT,
        CLAIM,
        CITATION,
        DOCUMENT,
        PUBLICATION,
        CONFLICT,
        CHANGE,
        ORIGIN,
        PROPOSAL,
        RELATION,
        EVENT,
        QUESTION,
        INFERENCE;

        private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

        /** Whether several can have one number. */
        boolean hasParts() {
            return ordinal() >= CONFLICT.ordinal();
        }
    }

    private static final Pattern FORM = Pattern.compile("([a-z]{5,11}):([1-9][0-9]{0,17})(?::([a-z0-9:-]{1,80}))?");
    private static final int LONGEST = 160;

    /** What separates what a part is made of. */
    private static final String SEPARATOR = ":";

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

    /** A part made of several words and numbers, such as the names of constants. */
    public static String part(Object... of) {
        return Stream.of(of)
                .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The words and numbers of which the part is made. */
    public List<String> words() {
        return List.of(part.split(SEPARATOR, -1));
    }

    /** The number at a place among the words; 0 when there is none. */
    public long numberAt(int place) {
        List<String> words = words();
        return place < words.size() && words.get(place).matches("[0-9]{1,18}") ? Long.parseLong(words.get(place)) : 0;
    }

    /** The constant that is meant at a place among the words; {@code null} when it is none of these. */
    public <E extends Enum<E>> @Nullable E constantAt(int place, Class<E> type) {
        List<String> words = words();
        for (E constant : type.getEnumConstants()) {
            if (place < words.size() && words.get(place).equals(part(constant.name()))) {
                return constant;
            }
        }
        return null;
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
