package org.backlot.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read at all; the message is one line that says which, and why. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreadableFileException(String message, @Nullable IOException cause) {
        super(message, cause);
    }

    public static UnreadableFileException of(Path file, IOException failure) {
        return new UnreadableFileException(file + ": " + reason(file, failure), failure);
    }

    /** A file that can be read up to a line and not beyond. */
    public static UnreadableFileException at(Path file, long line, String reason) {
        return new UnreadableFileException(file + ":" + line + ": " + reason, null);
    }

    /** Why reading stopped after the line before this one. */
    public static UnreadableFileException at(Path file, long line, IOException failure) {
        if (failure instanceof CharacterCodingException) {
            return at(file, line, "the file is not UTF-8 from about here on: save it as UTF-8");
        }
        if (failure instanceof EOFException) {
            return at(file, line, "the gzip file ends here before its end");
        }
        if (failure instanceof ZipException) {
            return at(file, line, "the gzip file is broken: " + failure.getMessage());
        }
        return of(file, failure);
    }

    private static String reason(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        if (Files.isDirectory(file)) {
            return "this is a directory, not a file";
        }
        return failure.getMessage() == null ? "it cannot be read" : failure.getMessage();
    }
}
