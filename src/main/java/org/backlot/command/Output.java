package org.backlot.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Where a command writes bytes. */
final class Output {
    private static final String STANDARD = "-";
    private static final int BUFFER = 1 << 16;

    private Output() {}

    /** Writes to a stream, and says what came of it. */
    @FunctionalInterface
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, packed by gzip if it is called so, or the standard output. A file appears when it is complete;
     * until then, and if that never comes, one of the same name stays as it was.
     */
    static <T> T to(String name, Writing<T> writing) throws IOException {
        if (name.equals(STANDARD)) {
            // Not closed: it is the process's. Bytes, and not the encoding of the terminal.
            OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
            T result = writing.to(out);
            out.flush();
            return result;
        }
        Path file = Path.of(name).toAbsolutePath();
        Path unfinished =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        try {
            T result;
            try (OutputStream out =
                    open(unfinished, name.toLowerCase(Locale.ROOT).endsWith(".gz"))) {
                result = writing.to(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static OutputStream open(Path file, boolean packed) throws IOException {
        OutputStream plain = Files.newOutputStream(file);
        return packed
                ? new BufferedOutputStream(new GZIPOutputStream(plain, BUFFER), BUFFER)
                : new BufferedOutputStream(plain, BUFFER);
    }
}
