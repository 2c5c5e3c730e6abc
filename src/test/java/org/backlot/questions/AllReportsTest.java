package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the whole seed answers: the article together with what other outlets printed. */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class AllReportsTest {

    static List<Question> questions() throws IOException {
        return Question.of("all-reports");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredAsExpected(Question question) throws IOException {
        assertThat(question.answer()).isEqualTo(question.expected());
    }
}
