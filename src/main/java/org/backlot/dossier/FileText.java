package org.backlot.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a file: UTF-8, with or without a byte order mark, of bounded size, in characters that YAML allows. */
public final class FileText {
    private static final int BYTE_ORDER_MARK = 3;

    /** A parser takes several times as much memory for a line; no text that is kept is nearly as long. */
    private static final int LONGEST_LINE = 16_000_000;

    private FileText() {}

    /** The text without its byte order mark; null where it cannot be read, which is then among the mistakes. */
    public static @Nullable String read(InputStream in, int maxBytes, Mistakes mistakes) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes);
        if (bytes.length == maxBytes && in.read() >= 0) {
            mistakes.add(Place.START, "the file is larger than " + size(maxBytes), "tell the story in several files");
            return null;
        }
        String text = decode(bytes, mistakes);
        return text != null && isPrintable(text, mistakes) && linesFit(text, mistakes) ? text : null;
    }

    private static String size(int bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }

    private static @Nullable String decode(byte[] bytes, Mistakes mistakes) {
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            Place place = place(out, out.length());
            String message = "the file is not UTF-8: byte " + in.position() + " is no character";
            mistakes.add(place, message, "save the file as UTF-8");
            return null;
        }
        return out.toString();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static boolean isPrintable(String text, Mistakes mistakes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRefused(c)) {
                String message = String.format("the character U+%04X cannot stand in a file", (int) c);
                mistakes.add(place(text, i), message, "delete it, or write it as an escape in double quotes");
                return false;
            }
        }
        return true;
    }

    private static boolean linesFit(String text, Mistakes mistakes) {
        int end = -1;
        while (end < text.length()) {
            int start = end + 1;
            int next = text.indexOf('\n', start);
            end = next < 0 ? text.length() : next;
            if (end - start > LONGEST_LINE) {
                String message = "the line has more than " + LONGEST_LINE + " characters";
                mistakes.add(place(text, start), message, "write it in several lines");
                return false;
            }
        }
        return true;
    }

    private static boolean isRefused(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return control || (c >= 0x7F && c <= 0x9F && c != 0x85) || c == 0xFFFE || c == 0xFFFF;
    }

    private static Place place(CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, Character.codePointCount(text, lineStart, offset) + 1);
    }
}
