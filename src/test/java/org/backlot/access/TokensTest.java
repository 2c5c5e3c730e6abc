package org.backlot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class TokensTest {
    private static final KeyPair PROVIDER = Signed.keys();

    @TempDir
    Path directory;

    /** Those of a provider. */
    private Tokens provided() throws IOException {
        Path file = directory.resolve("provider.pem");
        Files.writeString(
                file,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(PROVIDER.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        return tokens(Map.of(
                "mp.jwt.verify.publickey.location",
                file.toString(),
                "mp.jwt.verify.issuer",
                Signed.ISSUER,
                "mp.jwt.verify.audiences",
                "backlot-api,backlot-imports"));
    }

    /** Those of the instance's own. */
    private Tokens own() {
        return tokens(Map.of());
    }

    private Tokens tokens(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("backlot.data-dir", directory.toString());
        return new Tokens(new Keys(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()));
    }

    @Test
    void keysOfNobodyNamedAndClocksFarApartAreRefusedAtTheStart() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> tokens(Map.of("mp.jwt.verify.publickey.location", "keys.json")))
                .withMessageContaining("mp.jwt.verify.issuer");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> tokens(Map.of("mp.jwt.verify.clock.skew", "61")));
    }

    private static String good(Consumer<JwtClaims> more) {
        return Signed.token(PROVIDER.getPrivate(), Signed.claims(more));
    }

    @Test
    void whoHasNoTokenMayRead() throws IOException {
        assertThat(provided().caller(List.of())).isEqualTo(Caller.ANYBODY);
        assertThat(provided().caller(List.of("Basic YTpi"))).isEqualTo(Caller.ANYBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER  "})
    void aTokenOfTheProviderTellsWhoAsksAndInWhichRole(String scheme) throws IOException {
        Caller caller = provided().caller(List.of(scheme + good(as -> {})));

        assertThat(caller.name()).isEqualTo("somebody");
        assertThat(caller.role()).isEqualTo(Role.EDITOR);
        assertThat(caller.until()).isNotNull();
    }

    static Stream<Arguments> groups() {
        return Stream.of(
                arguments(List.of("reader"), Role.READER),
                arguments(List.of("admin", "contributor"), Role.ADMIN),
                arguments(List.of("EDITOR"), Role.READER),
                arguments(List.of(), Role.READER),
                arguments("reader,editor", Role.READER),
                arguments("editor", Role.EDITOR));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theRoleIsTheHighestAmongTheGroups(Object groups, Role role) throws IOException {
        String token = good(claims -> claims.setClaim("groups", groups));

        assertThat(provided().caller(List.of("Bearer " + token)).role()).isEqualTo(role);
    }

    @Test
    void aRoleInAnotherClaimDoesNotCount() throws IOException {
        String token = good(claims -> {
            claims.unsetClaim("groups");
            claims.setStringListClaim("roles", "admin");
            claims.setClaim("scope", "admin");
        });

        assertThat(provided().caller(List.of("Bearer " + token)).role()).isEqualTo(Role.READER);
    }

    static Stream<Arguments> forged() {
        String good = good(as -> {});
        String[] parts = good.split("\\.");
        String admin = Signed.encoded(
                Signed.claims(as -> as.setStringListClaim("groups", "admin")).toJson());
        HmacKey confused = new HmacKey(PROVIDER.getPublic().getEncoded());
        return Stream.of(
                arguments("empty", ""),
                arguments("no JWT", "abc"),
                arguments("nonsense", "abc.def.ghi"),
                arguments("without signature", parts[0] + "." + parts[1] + "."),
                arguments("alg none", Signed.encoded("{\"alg\":\"none\"}") + "." + parts[1] + "."),
                arguments(
                        "alg none, old signature",
                        Signed.encoded("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]),
                arguments("other claims, old signature", parts[0] + "." + admin + "." + parts[2]),
                arguments("another key", Signed.token(Signed.keys().getPrivate(), Signed.claims(as -> {}))),
                arguments("HS256 by the public key", Signed.token(confused, "HS256", Signed.claims(as -> {}))),
                arguments("RS512", Signed.token(PROVIDER.getPrivate(), "RS512", Signed.claims(as -> {}))),
                arguments("expired", good(as -> as.setExpirationTime(Signed.in(-31)))),
                arguments("without an end", good(as -> as.unsetClaim("exp"))),
                arguments("not yet", good(as -> as.setNotBefore(Signed.in(120)))),
                arguments("another issuer", good(as -> as.setIssuer("https://evil.test"))),
                arguments("no issuer", good(as -> as.unsetClaim("iss"))),
                arguments("another audience", good(as -> as.setAudience("other"))),
                arguments("no audience", good(as -> as.unsetClaim("aud"))),
                arguments("nobody's", good(as -> as.unsetClaim("sub"))),
                arguments("two", good + ", Bearer " + good),
                arguments("too long", good(as -> as.setClaim("more", "a".repeat(Tokens.LONGEST)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void whatDoesNotCountIsRefused(String what, String token) throws IOException {
        Tokens tokens = provided();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tokens.caller(List.of("Bearer " + token)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNAUTHENTICATED))
                .withMessageNotContaining("jose4j")
                .withMessageNotContaining("xception");
    }

    @Test
    void twoHeadersAreRefused() throws IOException {
        String header = "Bearer " + good(as -> {});
        Tokens tokens = provided();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tokens.caller(List.of(header, header)));
    }

    @Test
    void withoutAnyKeyNoTokenCountsAndTheRefusalSaysWhatToDo() {
        String token = good(as -> {});
        Tokens tokens = own();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tokens.caller(List.of("Bearer " + token)))
                .withMessageContaining("the command token");
    }

    @Test
    void theFirstTokenMakesAKeyThatIsForItsOwnerAlone() throws IOException {
        Tokens tokens = own();
        OwnKey key = OwnKey.in(directory);
        String token = key.token(Role.CONTRIBUTOR, "somebody", Duration.ofMinutes(1));

        Caller caller = tokens.caller(List.of("Bearer " + token));
        assertThat(caller.role()).isEqualTo(Role.CONTRIBUTOR);
        assertThat(caller.name()).isEqualTo("somebody");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.file())))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aKeyThatIsMovedAwayCountsNoLonger() throws IOException {
        Tokens tokens = own();
        OwnKey key = OwnKey.in(directory);
        String before = "Bearer " + key.token(Role.EDITOR, "somebody", Duration.ofMinutes(1));
        assertThat(tokens.caller(List.of(before)).role()).isEqualTo(Role.EDITOR);

        Files.move(key.file(), directory.resolve("old.pem"));
        String after = "Bearer " + key.token(Role.EDITOR, "somebody", Duration.ofMinutes(1));

        assertThat(tokens.caller(List.of(after)).role()).isEqualTo(Role.EDITOR);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tokens.caller(List.of(before)));
    }

    @Test
    void anOwnTokenDoesNotCountWhereAProviderIsNamed() throws IOException {
        String token = OwnKey.in(directory).token(Role.ADMIN, "somebody", Duration.ofMinutes(1));
        Tokens tokens = provided();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tokens.caller(List.of("Bearer " + token)));
    }
}
