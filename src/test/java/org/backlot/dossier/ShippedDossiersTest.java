package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShippedDossiersTest {
    private static final List<String> SHIPPED = List.of("1-thewrap-article.yaml", "2-other-reports.yaml");

    @Test
    void theyAreRecordedOneAfterTheOther() throws IOException {
        Rehearsal entries = Files.nothingOnRecord();
        for (String name : SHIPPED) {
            assertThat(Files.mistakes(text(name), entries)).as(name).isEmpty();
        }
    }

    @Test
    void aSecondTimeTheyAddNothing() throws IOException {
        Rehearsal entries = Files.nothingOnRecord();
        for (String name : SHIPPED) {
            Files.read(text(name)).applyTo(entries);
        }
        for (String name : SHIPPED) {
            assertThat(Files.read(text(name)).applyTo(entries).isEmpty())
                    .as(name)
                    .isTrue();
        }
    }

    private static String text(String name) throws IOException {
        String path = "/seed/" + name;
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
