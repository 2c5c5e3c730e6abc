package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the article alone answers: less than the whole seed, and never by a guess. */
@QuarkusTest
@TestProfile(ArticleAloneTest.ArticleAlone.class)
class ArticleAloneTest {

    /** A database of its own that begins with the first seed dossier only. */
    public static final class ArticleAlone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "backlot.seed.dossiers",
                    "1-thewrap-article.yaml",
                    "backlot.data-dir",
                    Path.of("target", "test-data", ProcessHandle.current().pid() + "-article")
                            .toString());
        }
    }

    static List<Question> questions() throws IOException {
        return Question.of("article");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredAsExpected(Question question) throws IOException {
        assertThat(question.answer()).isEqualTo(question.expected());
    }
}
