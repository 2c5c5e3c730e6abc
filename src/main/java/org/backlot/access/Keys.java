package org.backlot.access;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.backlot.postgres.DataLocation;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * Whose signature counts: that of the provider that is configured or, where none is, that of this instance's own key as
 * it is at the moment. A key that is replaced counts no longer, and what it has signed neither.
 */
@Singleton
class Keys {
    private static final Logger LOG = Logger.getLogger(Keys.class);
    private static final int GREATEST_SKEW = 60;
    private static final Verifier NONE = new Verifier(null, null);

    private final int skew;
    private final @Nullable Verifier provider;
    private final @Nullable OwnKey own;
    private volatile Verifier latest = NONE;

    /** @param version of the own key; null for that of a provider */
    private record Verifier(
            @Nullable Object version, @Nullable JWTAuthContextInfo info, DefaultJWTTokenParser parser) {
        Verifier(@Nullable Object version, @Nullable JWTAuthContextInfo info) {
            this(version, info, new DefaultJWTTokenParser());
        }
    }

    Keys(Config config) {
        ProviderSettings settings = ProviderSettings.of(config);
        this.skew = settings.clockSkew();
        if (skew < 0 || skew > GREATEST_SKEW) {
            throw new ConfigurationException(
                    "mp.jwt.verify.clock.skew is " + skew + "; it goes from 0 to " + GREATEST_SKEW + " seconds");
        }
        this.provider = settings.keys()
                .map(place -> new Verifier(null, provider(place, settings)))
                .orElse(null);
        Path directory = DataLocation.find(
                name -> config.getOptionalValue(name, String.class).orElse(null));
        this.own = directory == null ? null : OwnKey.in(directory);
    }

    /** How many seconds longer than it says a token counts. */
    int skew() {
        return skew;
    }

    /**
     * What a token says, if it is signed, issued, meant and of the time as it has to be; null if there is no key by which
     * that could be seen.
     */
    @Nullable
    JwtClaims verify(String token) throws ParseException {
        Verifier verifier = provider == null ? own() : provider;
        return verifier.info() == null
                ? null
                : verifier.parser().parse(token, verifier.info()).getJwtClaims();
    }

    private JWTAuthContextInfo provider(String place, ProviderSettings settings) {
        JWTAuthContextInfo info = strict(settings.issuer()
                .orElseThrow(() -> new ConfigurationException("mp.jwt.verify.publickey.location is set, and"
                        + " mp.jwt.verify.issuer is not: say whose tokens count")));
        info.setPublicKeyLocation(place);
        settings.audiences().ifPresent(info::setExpectedAudience);
        return info;
    }

    private Verifier own() {
        Object version = own == null ? null : own.version();
        Verifier known = latest;
        if (!Objects.equals(known.version(), version)) {
            known = version == null || own == null ? NONE : new Verifier(version, read(own));
            latest = known;
        }
        return known;
    }

    private @Nullable JWTAuthContextInfo read(OwnKey key) {
        try {
            JWTAuthContextInfo info = strict(OwnKey.ISSUER);
            info.setPublicVerificationKey(key.read().getPublic());
            return info;
        } catch (IOException unreadable) {
            LOG.errorf("No token of this instance's own counts: %s", unreadable.getMessage());
            return null;
        }
    }

    private JWTAuthContextInfo strict(String issuer) {
        JWTAuthContextInfo info = new JWTAuthContextInfo();
        info.setIssuedBy(issuer);
        info.setSignatureAlgorithm(Set.of(SignatureAlgorithm.RS256));
        info.setRelaxVerificationKeyValidation(false);
        info.setClockSkew(skew);
        return info;
    }
}
