package org.backlot.access;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Whose tokens count, by the names that MicroProfile JWT gives to these settings.
 *
 * @param keys where the provider's public keys are: a PEM or JWKS file, or the address of a JWKS
 * @param issuer who has to have issued a token
 * @param audiences for whom a token has to be: for one of them
 * @param clockSkew by how many seconds the clocks of the provider and of this machine may differ
 */
record ProviderSettings(
        Optional<String> keys, Optional<String> issuer, Optional<Set<String>> audiences, int clockSkew) {
    private static final String PREFIX = "mp.jwt.verify.";
    private static final int USUAL_SKEW = 30;

    static ProviderSettings of(Config config) {
        return new ProviderSettings(
                config.getOptionalValue(PREFIX + "publickey.location", String.class),
                config.getOptionalValue(PREFIX + "issuer", String.class),
                config.getOptionalValue(PREFIX + "audiences", String[].class).map(Set::of),
                config.getOptionalValue(PREFIX + "clock.skew", Integer.class).orElse(USUAL_SKEW));
    }
}
