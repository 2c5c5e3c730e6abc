package org.backlot.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The text of a file: UTF-8 with or without a byte order mark, packed by gzip or not. What unpacks to far more than
 * any sound file would is refused.
 */
public final class SourceFile {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_TIMES_LARGER = 300;
    private static final long SMALL = 64L << 20;

    private SourceFile() {}

    /**
     * Opens a file.
     *
     * @param progress is told now and then how many bytes of the file were read, packed as they are
     * @throws UnreadableFileException if it is packed and cannot be unpacked; reading goes on to throw it or an
     *     exception that {@link UnreadableFileException#at} explains
     */
    public static Reader open(Path file, LongConsumer progress) throws IOException {
        return new InputStreamReader(
                bytes(file, progress),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The bytes of a file, unpacked; otherwise as {@link #open}. */
    public static InputStream bytes(Path file, LongConsumer progress) throws IOException {
        Counted counted = new Counted(Files.newInputStream(file), progress);
        PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(counted, BUFFER), 2);
        byte[] start = in.readNBytes(2);
        in.unread(start);
        if (startsWith(start, 0xfe, 0xff) || startsWith(start, 0xff, 0xfe)) {
            throw UnreadableFileException.at(file, 1, "the file is UTF-16: save it as UTF-8");
        }
        return startsWith(start, 0x1f, 0x8b) ? new Unpacked(unpack(file, in), counted, file) : in;
    }

    private static boolean startsWith(byte[] start, int first, int second) {
        return start.length == 2 && start[0] == (byte) first && start[1] == (byte) second;
    }

    private static InputStream unpack(Path file, InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (ZipException broken) {
            throw UnreadableFileException.at(file, 1, "this is no whole gzip file: " + broken.getMessage());
        }
    }

    private static final class Counted extends FilterInputStream {
        private final LongConsumer progress;
        private long bytes;

        Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            bytes += Math.max(count, 0);
            progress.accept(bytes);
            return count;
        }
    }

    private static final class Unpacked extends FilterInputStream {
        private final Counted packed;
        private final Path file;
        private long bytes;

        Unpacked(InputStream in, Counted packed, Path file) {
            super(in);
            this.packed = packed;
            this.file = file;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            bytes += Math.max(count, 0);
            if (bytes > SMALL && bytes > MOST_TIMES_LARGER * packed.bytes) {
                throw UnreadableFileException.at(
                        file, 1, "this unpacks to more than " + MOST_TIMES_LARGER + " times its size");
            }
            return count;
        }
    }
}
