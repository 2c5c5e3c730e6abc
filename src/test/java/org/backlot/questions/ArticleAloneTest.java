package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the article alone answers: less than the whole seed, and never by a guess. */
@QuarkusTest
@TestProfile(ArticleAloneTest.ArticleAlone.class)
class ArticleAloneTest {

    /** The first seed dossier only. */
    public static final class ArticleAlone extends OwnDatabase {
        public ArticleAlone() {
            super("article", Map.of("backlot.seed.dossiers", "1-thewrap-article.yaml"));
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
