package org.backlot.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class ExportsTest {
    @Inject
    Exports exports;

    @ParameterizedTest
    @EnumSource
    void everyFormatIsWrittenByItsExport(Format format) {
        assertThat(exports.get(format).format()).isEqualTo(format);
        assertThat(format.description()).isNotBlank();
    }
}
