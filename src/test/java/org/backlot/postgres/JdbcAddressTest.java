package org.backlot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host:5432/name",
                "jdbc:postgresql://host:5432/name?user=u&password=secret",
                "jdbc:postgresql://user:secret@host:5432/name",
                "jdbc:postgresql://user:sec@ret@host:5432/name?password=secret@x"
            })
    void showsNoCredentials(String url) {
        assertThat(new JdbcAddress(url)).hasToString("jdbc:postgresql://host:5432/name");
    }
}
