package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The story that docs/dossiers.md writes up can be entered, and the mistakes that it shows are told as it says. */
class WrittenUpStoryTest {
    private final String page = page();
    private final String story = block("yaml", 0);

    @Test
    void itIsEntered() {
        assertThat(Files.mistakes(story)).isEmpty();
    }

    @Test
    void aSecondTimeItAddsNothing() {
        Rehearsal onRecord = Files.onRecord(story);
        assertThat(Files.read(story).applyTo(onRecord).isEmpty()).isTrue();
    }

    @Test
    void theMistakesAreToldAsThePageSays() {
        String broken = story.replace("organization: walt-disney-company", "organization: walt-disney-compny")
                .replace("continuity: NEW", "continuity: BEGINS");
        List<String> told = Arrays.stream(block("", page.indexOf("is told:")).split("\n"))
                .map(line -> line.replaceFirst("^iger-memo", "a"))
                .toList();
        assertThat(Files.mistakes(broken)).isEqualTo(told);
    }

    private String block(String language, int from) {
        String fence = "```" + language + "\n";
        int begins = page.indexOf(fence, from) + fence.length();
        return page.substring(begins, page.indexOf("```", begins));
    }

    private static String page() {
        try {
            return java.nio.file.Files.readString(Path.of("docs", "dossiers.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
