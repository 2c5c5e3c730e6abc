package org.backlot.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.backlot.intake.SourceFile;
import org.backlot.intake.UnreadableFileException;

/** The lines of a file one after another, of which no more than one is in memory; it is the line on which it stands. */
final class ArchiveLines implements Closeable {
    /** Characters of a line at the most. */
    static final int LONGEST = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int filled;
    private StringBuilder text = new StringBuilder();
    private long number;
    private boolean ended;
    private boolean tooLong;

    /** @param progress is told how many bytes of the file were read */
    ArchiveLines(Path file, LongConsumer progress) throws IOException {
        this.file = file;
        this.in = SourceFile.open(file, progress);
    }

    /**
     * Goes on to the next line.
     *
     * @return whether there is one
     * @throws UnreadableFileException if the file is no text from here on
     */
    boolean advance() throws IOException {
        if (text.capacity() > BUFFER) {
            text = new StringBuilder();
        }
        text.setLength(0);
        ended = false;
        tooLong = false;
        try {
            while (!ended && fill()) {
                take();
            }
        } catch (IOException failure) {
            throw UnreadableFileException.at(file, number + 1, failure);
        }
        if (ended || tooLong || text.length() > 0) {
            number++;
            return true;
        }
        return false;
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = in.read(buffer, 0, BUFFER);
        }
        return filled > 0;
    }

    private void take() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        if (text.length() + end - next > LONGEST) {
            tooLong = true;
            text.setLength(0);
        }
        if (!tooLong) {
            text.append(buffer, next, end - next);
        }
        ended = end < filled;
        next = ended ? end + 1 : end;
    }

    String text() {
        return text.toString();
    }

    /** Of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line ends as lines do, and not because the file does. */
    boolean isEnded() {
        return ended;
    }

    /** Whether the line has more characters than {@link #LONGEST}; its text is not kept then. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
