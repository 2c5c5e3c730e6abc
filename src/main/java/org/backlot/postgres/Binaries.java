package org.backlot.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the application into a directory for its owner alone.
 *
 * <p>The directory is named after the archive's digest and appears in one step, complete: what is there is right, and
 * an update of the application never runs programs of another build.
 */
record Binaries(Path directory) {

    /** The major version of the archives, which writes the cluster's {@code PG_VERSION}. */
    static final String MAJOR_VERSION = "18";

    /**
     * Unpacks the archive for this platform below {@code parent}, unless that has been done.
     *
     * @throws StartRefused if the application carries none for this platform, or it
     *     cannot be written
     */
    static Binaries unpack(Path parent) {
        String archive = archive();
        try {
            Binaries binaries = new Binaries(parent.resolve(MAJOR_VERSION + "-" + digest(archive)));
            if (!Files.isDirectory(binaries.directory)) {
                DataDirectory.createPrivate(parent);
                binaries.unpack(archive, parent);
            }
            return binaries;
        } catch (IOException failure) {
            throw StartRefused.notWritable(parent, DataDirectory.reason(failure));
        }
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private void unpack(String archive, Path parent) throws IOException {
        Path unfinished = Files.createTempDirectory(parent, "unpacking");
        try (InputStream packed = open(archive)) {
            extract(packed, unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            DataDirectory.delete(unfinished);
            if (!Files.isDirectory(directory)) { // else another process sharing the parent was first
                throw failure;
            }
        }
    }

    private static void extract(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("archive entry outside the archive: " + entry.getName());
                }
                extract(tar, entry, file);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String architecture = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
        String platform = system + "-" + architecture;
        boolean musl = Files.exists(Path.of("/etc/alpine-release"));
        String name = "postgres-" + platform + (musl ? "-alpine_linux" : "") + ".txz";
        if (System.getProperty("os.name").startsWith("Windows") || resource(name) == null) {
            throw StartRefused.noBinaries(System.getProperty("os.name") + " on " + System.getProperty("os.arch"));
        }
        return name;
    }

    private static InputStream open(String archive) throws IOException {
        InputStream stream = resource(archive);
        if (stream == null) {
            throw new IOException("no " + archive);
        }
        return stream;
    }

    private static @Nullable InputStream resource(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader.getResourceAsStream(name);
    }

    private static String digest(String archive) throws IOException {
        try (InputStream packed = open(archive)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(packed, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Deletes the programs of other builds from {@code parent}; what cannot be deleted stays. */
    void deleteOthers(Path parent) {
        try (Stream<Path> siblings = Files.list(parent)) {
            for (Path sibling :
                    siblings.filter(other -> !other.equals(directory)).toList()) {
                DataDirectory.delete(sibling);
            }
        } catch (IOException stays) {
            // It costs disk space only, and the next start tries again.
        }
    }
}
