package org.backlot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backlot.dossier.DossierException;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class RehearsedPlanTest {
    private static final String STORY = """
            dossier: 1
            title: A plan
            documents:
              plan-note:
                kind: ARTICLE
                title: A note on the plan
            companies:
              plan-pictures: Plan Pictures
            """;

    private final Dossiers dossiers;
    private final LatestGraph latest;

    @TempDir
    Path folder;

    RehearsedPlanTest(Dossiers dossiers, LatestGraph latest) {
        this.dossiers = dossiers;
        this.latest = latest;
    }

    @Test
    void aPlanNamesWhatWouldBeAddedAndAddsNothing() throws IOException {
        List<Dossiers.Plan> plans = dossiers.rehearse(List.of(file("1.yaml", STORY)));
        assertThat(plans.get(0).changes())
                .containsExactly("+ document plan-note: A note on the plan", "+ company plan-pictures: Plan Pictures");
        assertThat(latest.get().findSubject("plan-pictures")).isNull();
    }

    @Test
    void mistakesInAllFilesComeAtOnce() throws IOException {
        Path one = file("1.yaml", STORY.replace("ARTICLE", "ARTICEL"));
        Path other = file("2.yaml", STORY.replace("title: A note", "titel: A note"));
        assertThatThrownBy(() -> dossiers.enter(List.of(one, other)))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("1.yaml:5:11")
                .hasMessageContaining("2.yaml:6:5");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
