package org.backlot.change;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.backlot.relay.Page;
import org.jspecify.annotations.Nullable;

/**
 * A place in the feed, right after a change. Places stay where they are for ever, because nothing joins the feed before
 * its end.
 *
 * @param kind ordinal of the kind of change
 */
record ChangePosition(long recording, int kind, long number) {
    private static final int DIGITS = 16;
    private static final int LENGTH = 2 * DIGITS + 1;

    private static final Pattern PART = Pattern.compile("([a-z-]+):([1-9][0-9]{0,17})");

    /** Before everything that was ever recorded. */
    static final ChangePosition BEGINNING = new ChangePosition(0, 0, 0);

    /** After all changes of a recording. */
    static ChangePosition endOf(long recording) {
        return new ChangePosition(recording, ChangeKind.values().length - 1, Long.MAX_VALUE);
    }

    /** As a key that ascends through the feed as text does. */
    String key() {
        return Page.numberKey(recording) + Integer.toHexString(kind) + Page.numberKey(number);
    }

    /** As an id: the recording, and in it the kind by its name, which the order of kinds does not change, and the number. */
    String id() {
        String name = ChangeKind.values()[kind].name().toLowerCase(Locale.ROOT).replace('_', '-');
        return NodeId.print(NodeId.Family.CHANGE, recording, name + ":" + number);
    }

    /** The place of an id; {@code null} when it is none of a change. */
    static @Nullable ChangePosition find(NodeId id) {
        Matcher part = PART.matcher(id.part());
        if (!part.matches()) {
            return null;
        }
        for (ChangeKind kind : ChangeKind.values()) {
            if (kind.name().equals(part.group(1).toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return new ChangePosition(id.number(), kind.ordinal(), Long.parseLong(part.group(2)));
            }
        }
        return null;
    }

    /** The one that comes first in the feed. */
    ChangePosition orEarlier(ChangePosition other) {
        return key().compareTo(other.key()) <= 0 ? this : other;
    }

    /** The one that comes last in the feed. */
    ChangePosition orLater(ChangePosition other) {
        return key().compareTo(other.key()) >= 0 ? this : other;
    }

    /** @throws Refusal when the key is none of the feed */
    static ChangePosition of(@Nullable String key, String argument, ChangePosition otherwise) {
        if (key == null) {
            return otherwise;
        }
        if (!key.matches("[0-7][0-9a-f]{15}[0-9a-f][0-7][0-9a-f]{15}")) {
            throw Refusal.cursor(argument);
        }
        return new ChangePosition(
                Long.parseLong(key, 0, DIGITS, DIGITS),
                Integer.parseInt(key, DIGITS, DIGITS + 1, DIGITS),
                Long.parseLong(key, DIGITS + 1, LENGTH, DIGITS));
    }
}
