package org.backlot.search;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a hit stands among the hits of a search: by how well it matches, then by the text, then what is so on the day
 * before what is not, then by number.
 *
 * @param stage the rank of the match, and of equal ranks names before titles
 * @param bearer number of the claim, or of the subject with its label
 */
record HitKey(int stage, String text, boolean current, long bearer) implements Comparable<HitKey> {
    /** One more than the last. */
    static final int STAGES = (Phrase.LAST + 1) * SearchIndex.Field.values().length;

    private static final Pattern FORM = Pattern.compile("([a-l])([^\u0000]+)\u0000([01])([0-7][0-9a-f]{15})");
    private static final Comparator<HitKey> ORDER = Comparator.comparingInt(HitKey::stage)
            .thenComparing(HitKey::text)
            .thenComparing(key -> !key.current)
            .thenComparingLong(HitKey::bearer);

    static int stageOf(int rank, SearchIndex.Field field) {
        return rank * SearchIndex.Field.values().length + field.ordinal();
    }

    static int rank(int stage) {
        return stage / SearchIndex.Field.values().length;
    }

    static SearchIndex.Field field(int stage) {
        return SearchIndex.Field.values()[stage % SearchIndex.Field.values().length];
    }

    boolean isOfText(int otherStage, String otherText) {
        return stage == otherStage && text.equals(otherText);
    }

    /** As a text; these sort as the keys do. */
    String print() {
        return (char) ('a' + stage) + text + '\u0000' + (current ? '0' : '1') + Page.numberKey(bearer);
    }

    /** @throws Refusal when it is none that was printed */
    static @Nullable HitKey parse(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        Matcher form = FORM.matcher(printed);
        if (!form.matches()) {
            throw Refusal.cursor("after");
        }
        return new HitKey(
                form.group(1).charAt(0) - 'a',
                form.group(2),
                form.group(3).equals("0"),
                Long.parseLong(form.group(4), 16));
    }

    @Override
    public int compareTo(HitKey other) {
        return ORDER.compare(this, other);
    }
}
