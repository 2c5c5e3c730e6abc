package org.backlot.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The key with which an instance signs tokens of its own, for operators who have no provider of identities. It lies in
 * the data directory, for its owner alone, and nowhere else; who can read it can make tokens.
 */
public final class OwnKey {
    /** Who issues the tokens. */
    static final String ISSUER = "backlot";

    private static final String FILE = "token-key.pem";
    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final Path file;

    private OwnKey(Path file) {
        this.file = file;
    }

    /** The key of the instance that keeps its data in this directory; it need not exist yet. */
    public static OwnKey in(Path dataDirectory) {
        return new OwnKey(dataDirectory.resolve(FILE));
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** What changes whenever the file does; null while there is none. */
    @Nullable
    Object version() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
        } catch (IOException absent) {
            return null;
        }
    }

    /**
     * A token for somebody. The first one makes the key.
     *
     * @throws IOException if the key cannot be read or made
     */
    public String token(Role role, String subject, Duration lifetime) throws IOException {
        JwtClaims claims = new JwtClaims();
        NumericDate now = NumericDate.now();
        claims.setIssuer(ISSUER);
        claims.setSubject(subject);
        claims.setStringListClaim("groups", List.of(role.word()));
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + lifetime.toSeconds()));
        claims.setGeneratedJwtId();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(readOrMake().getPrivate());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("an RSA key of " + BITS + " bits signs by RS256", impossible);
        }
    }

    private KeyPair readOrMake() throws IOException {
        try {
            return read();
        } catch (NoSuchFileException none) {
            make();
            return read();
        }
    }

    /** @throws NoSuchFileException if there is none */
    KeyPair read() throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw unusable(null);
        }
        try {
            byte[] key = Base64.getMimeDecoder().decode(text.substring(BEGIN.length(), text.length() - END.length()));
            KeyFactory keys = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey secret = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(key));
            return new KeyPair(
                    keys.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent())), secret);
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException broken) {
            throw unusable(broken);
        }
    }

    private IOException unusable(@Nullable Exception why) {
        return new IOException(
                file + " is no RSA key (PKCS#8, PEM); move it away, and the next token makes another", why);
    }

    /** Another process may make one at the same time: the first to be complete is the key. */
    private void make() throws IOException {
        Files.createDirectories(
                file.toAbsolutePath().getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path fresh = Files.createTempFile(
                file.getParent(),
                FILE,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(generate().getPrivate().getEncoded());
            Files.writeString(fresh, BEGIN + "\n" + encoded + "\n" + END + "\n", StandardCharsets.US_ASCII);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException other) {
            // that one it is
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has RSA", impossible);
        }
    }
}
