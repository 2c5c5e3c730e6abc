package org.backlot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The directory that holds all that the embedded server keeps: the database files, the password, the log and, unless
 * they are configured elsewhere, the unpacked programs.
 *
 * <p>Whatever is made here is for its owner alone. At most one process at a time holds it; the operating system gives
 * the lock back however that process ends.
 */
final class DataDirectory implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory for this process, making it where it does not exist.
     *
     * @throws StartRefused if it cannot be written to or another process holds it
     */
    static DataDirectory claim(Path path) {
        try {
            Files.createDirectories(path, OWNER_ONLY);
            return new DataDirectory(path, lock(path));
        } catch (IOException failure) {
            throw StartRefused.notWritable(path, reason(failure));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve("lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                OWNER_ONLY_FILE);
        try {
            FileLock taken = channel.tryLock();
            if (taken == null) {
                throw StartRefused.inUse(path, text(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(processId().getBytes(StandardCharsets.US_ASCII)), 0);
            return channel;
        } catch (OverlappingFileLockException held) {
            // Closing any channel of a file gives up the process's locks on it: this one has to stay open.
            throw StartRefused.inUse(path, processId());
        } catch (RuntimeException | IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static String processId() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        int length = channel.read(bytes, 0);
        return new String(bytes.array(), 0, Math.max(length, 0), StandardCharsets.US_ASCII);
    }

    Path path() {
        return path;
    }

    /** The database files: what PostgreSQL calls its data directory. */
    Path cluster() {
        return path.resolve("cluster");
    }

    /** Where a new cluster grows until it is complete; one found here was interrupted and holds nothing. */
    Path unfinishedCluster() {
        return path.resolve("cluster.new");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    private Path passwordFile() {
        return path.resolve("password");
    }

    boolean hasCluster() {
        try (Stream<Path> files = Files.list(cluster())) {
            return files.findAny().isPresent();
        } catch (IOException absent) {
            if (Files.exists(cluster())) {
                throw StartRefused.brokenCluster(cluster(), "not a readable directory: " + reason(absent));
            }
            return false;
        }
    }

    /** Makes a new random password, which {@link #password(Path)} answers from now on. */
    void renewPassword() throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Path fresh = path.resolve("password.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, OWNER_ONLY_FILE);
        Files.writeString(fresh, HexFormat.of().formatHex(random));
        Files.move(fresh, passwordFile(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The password of the application's role; the file is the only place that keeps it. */
    static String password(Path dataDirectory) {
        Path file = dataDirectory.resolve("password");
        try {
            String password = Files.readString(file).strip();
            if (password.matches("[0-9a-f]{64}")) {
                return password;
            }
        } catch (IOException unreadable) {
            // refused below, as an empty file is
        }
        throw StartRefused.noPassword(file);
    }

    /** Makes a directory for its owner alone, with the parents it needs. */
    static void createPrivate(Path directory) throws IOException {
        Files.createDirectories(directory, OWNER_ONLY);
    }

    /** Deletes a directory and all in it; absent is fine. Follows no links. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What an exception of the file system says, without the path that the message names anyway. */
    static String reason(IOException failure) {
        if (failure instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
            return fileSystem.getReason();
        }
        if (failure.getClass() == IOException.class && failure.getMessage() != null) {
            return failure.getMessage();
        }
        String type = failure.getClass().getSimpleName().replaceAll("Exception$", "");
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Gives the directory back. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
