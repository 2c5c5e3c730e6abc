package org.backlot.relay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.backlot.refusal.Refusal;

/** Cursors: the key of an entry in the order of its list, made opaque. */
final class Cursor {
    /** Enough for the longest key there is: a chart of 256 levels, by a claim of up to 16 digits on each. */
    private static final int LONGEST = 6144;

    private Cursor() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal when the text cannot have come from {@link #of} */
    static String key(String argument, String cursor) {
        if (cursor.length() > LONGEST) {
            throw Refusal.cursor(argument);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw Refusal.cursor(argument);
        }
    }
}
