package org.backlot.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that cannot be read at all; the message is one line that says which, and why. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreadableFileException(String message, IOException cause) {
        super(message, cause);
    }

    public static UnreadableFileException of(Path file, IOException failure) {
        return new UnreadableFileException(file + ": " + reason(file, failure), failure);
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
