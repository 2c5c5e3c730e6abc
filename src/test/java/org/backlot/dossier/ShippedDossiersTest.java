package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedDossiersTest {
    static final List<String> SHIPPED = List.of("1-thewrap-article.yaml", "2-other-reports.yaml");

    @Test
    void theyAreRecordedOneAfterTheOther() {
        Rehearsal entries = Files.nothingOnRecord();
        for (String name : SHIPPED) {
            assertThat(Files.mistakes(Files.resource("/seed/" + name), entries))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aSecondTimeTheyAddNothing() {
        Rehearsal entries = Files.nothingOnRecord();
        for (String name : SHIPPED) {
            Files.read(Files.resource("/seed/" + name)).applyTo(entries);
        }
        for (String name : SHIPPED) {
            assertThat(Files.read(Files.resource("/seed/" + name))
                            .applyTo(entries)
                            .isEmpty())
                    .as(name)
                    .isTrue();
        }
    }
}
