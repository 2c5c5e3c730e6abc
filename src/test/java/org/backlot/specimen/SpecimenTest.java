package org.backlot.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecimenTest {

    private static String written(Extent extent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Specimen.write(extent, out, people -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherGivesOthers() throws IOException {
        Extent extent = new Extent(300, 20, 4, 7);

        assertThat(written(extent)).isEqualTo(written(extent));
        assertThat(written(extent)).isNotEqualTo(written(new Extent(300, 20, 4, 8)));
    }

    @Test
    void everyoneAndEverythingSaysThatItIsSynthetic() throws IOException {
        List<String> labels = written(new Extent(1200, 50, 2, 1))
                .lines()
                .filter(line -> line.contains("\"label\":") || line.contains("\"type\":\"Publication\""))
                .map(line -> line.replaceAll(".*\"(?:label|name)\":\"([^\"]*)\".*", "$1"))
                .toList();

        assertThat(labels)
                .hasSize(20 + 1200 + 50 + 120 + 2)
                .allMatch(label -> label.matches(
                        "(?iu).*(synth[eé]ti|sint[eé]tic|syntetick|szintetikus|gervi|sentetik|künstlich).* [0-9]+"));
    }
}
