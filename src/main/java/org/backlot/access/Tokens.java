package org.backlot.access;

import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backlot.refusal.Refusal;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** Finds out who asks, by the token that came with the request. */
@Singleton
public class Tokens {
    /** Characters of a token at the most. */
    static final int LONGEST = 8_192;

    private static final String SCHEME = "bearer";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final Pattern BEARER = Pattern.compile(SCHEME + " +(.*)", Pattern.CASE_INSENSITIVE);

    private final Keys keys;

    Tokens(Keys keys) {
        this.keys = keys;
    }

    /**
     * Who asks. It may take a while: the keys of a provider are fetched when they are needed.
     *
     * @param authorization the values of the header. What is of another scheme than Bearer is meant for somebody in
     *     front of this server, and counts as nothing.
     * @throws Refusal when there is a token that does not count
     */
    public Caller caller(List<String> authorization) {
        List<String> bearers = authorization.stream()
                .map(String::strip)
                .filter(Tokens::isBearer)
                .toList();
        if (bearers.isEmpty()) {
            return Caller.ANYBODY;
        }
        Matcher bearer = BEARER.matcher(bearers.get(0));
        if (bearers.size() > 1 || !bearer.matches()) {
            throw Refusal.unauthenticated("Authorization is Bearer and one token.");
        }
        return caller(bearer.group(1));
    }

    private static boolean isBearer(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (authorization.length() == SCHEME.length() || authorization.charAt(SCHEME.length()) == ' ');
    }

    private Caller caller(String token) {
        if (token.length() > LONGEST) {
            throw Refusal.unauthenticated("The token has more than " + LONGEST + " characters.");
        }
        if (!TOKEN.matcher(token).matches()) {
            throw Refusal.unauthenticated("The token is no signed JWT.");
        }
        JwtClaims claims;
        try {
            claims = keys.verify(token);
        } catch (ParseException refused) {
            throw Refusal.unauthenticated(
                    hasExpired(refused)
                            ? "The token has expired."
                            : "The token does not count here: it is not signed by a key that does, of another issuer,"
                                    + " for somebody else, or not of this time.");
        }
        if (claims == null) {
            throw Refusal.unauthenticated(
                    "This Backlot has no key by which to know a token: its operator makes one with"
                            + " the command token, or names a provider of identities.");
        }
        return caller(claims);
    }

    private Caller caller(JwtClaims claims) {
        try {
            Object groups = claims.getClaimValue("groups");
            Role role = groups instanceof Collection<?> list ? Role.of(list) : Role.READER;
            Instant until =
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()).plusSeconds(keys.skew());
            return new Caller(name(claims), role, until);
        } catch (MalformedClaimException malformed) {
            throw Refusal.unauthenticated("A claim of the token has the wrong form.");
        }
    }

    private static String name(JwtClaims claims) throws MalformedClaimException {
        for (String claim : List.of("sub", "upn", "preferred_username")) {
            String name = claims.getStringClaimValue(claim);
            if (name != null) {
                return name;
            }
        }
        throw Refusal.unauthenticated("The token does not say whom it is for.");
    }

    private static boolean hasExpired(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return invalid.hasExpired();
            }
        }
        return false;
    }
}
