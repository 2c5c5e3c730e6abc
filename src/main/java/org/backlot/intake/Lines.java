package org.backlot.intake;

import java.io.IOException;
import java.io.Reader;

/**
 * A text of which one line after another can be read as a text of its own, or the rest as one. However long a line is,
 * no more than a piece of it is kept. How much is read for one purpose can be limited.
 */
final class Lines {
    private static final int PIECE = 1 << 16;
    private static final int FEW = 32;
    private static final String BARE = "[],";

    private final Reader in;
    private final char[] piece = new char[PIECE];
    private int next;
    private int end;
    private long read;
    private long limit = Long.MAX_VALUE;
    private long line = 1;
    private boolean inLine;

    Lines(Reader in) {
        this.in = in;
    }

    /** More was read than was allowed. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException() {
            super("too much");
        }
    }

    /** The line of what is read next, from 1. */
    long line() {
        return line;
    }

    /** From now on no more than so many characters can be read. */
    void allow(int characters) {
        limit = read + characters;
    }

    /** The text that comes next, as far as it is looked ahead at. */
    String ahead() throws IOException {
        more();
        return new String(piece, next, end - next);
    }

    private void more() throws IOException {
        if (next > 0) {
            System.arraycopy(piece, next, piece, 0, end - next);
            end -= next;
            next = 0;
        }
        while (end < PIECE) {
            int count = in.read(piece, end, PIECE - end);
            if (count < 0) {
                break;
            }
            end += count;
        }
    }

    void skip(int characters) {
        for (int i = 0; i < characters; i++) {
            line += piece[next + i] == '\n' ? 1 : 0;
        }
        next += characters;
    }

    /** Begins the next line; whether there is one. */
    boolean begin() throws IOException {
        if (end - next < FEW) {
            more();
        }
        inLine = next < end;
        return inLine;
    }

    /** Whether the line that was begun has nothing but blanks, brackets of an array and commas. */
    boolean isBare() {
        for (int i = next; i < Math.min(end, next + FEW); i++) {
            if (piece[i] == '\n') {
                return true;
            }
            if (!Character.isWhitespace(piece[i]) && BARE.indexOf(piece[i]) < 0) {
                return false;
            }
        }
        return end - next < FEW;
    }

    /** Passes over what is left of the line. */
    void finish() throws IOException {
        limit = Long.MAX_VALUE;
        char[] rest = new char[PIECE];
        while (readLine(rest, 0, PIECE) >= 0) {
            // nothing of it is wanted
        }
        line++;
    }

    /** What is left of the line that was begun. */
    Reader ofLine() {
        return new Piecewise(this::readLine);
    }

    /** What is left of the text. */
    Reader ofText() {
        return new Piecewise(this::readText);
    }

    private int readLine(char[] into, int from, int length) throws IOException {
        if (!inLine || !fill()) {
            return -1;
        }
        int count = 0;
        while (count < length && next < end) {
            char c = piece[next++];
            if (c == '\n') {
                inLine = false;
                break;
            }
            into[from + count++] = c;
        }
        return counted(count == 0 && length > 0 ? -1 : count);
    }

    private int readText(char[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(piece, next, into, from, count);
        next += count;
        return counted(count);
    }

    private int counted(int count) throws TooMuchException {
        read += Math.max(count, 0);
        if (read > limit) {
            throw new TooMuchException();
        }
        return count;
    }

    private boolean fill() throws IOException {
        if (next == end) {
            end = Math.max(0, in.read(piece, 0, PIECE));
            next = 0;
        }
        return end > 0;
    }

    @FunctionalInterface
    private interface Source {
        int read(char[] into, int from, int length) throws IOException;
    }

    private static final class Piecewise extends Reader {
        private final Source source;

        Piecewise(Source source) {
            this.source = source;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            return source.read(into, from, length);
        }

        @Override
        public void close() {
            // the text goes on
        }
    }
}
