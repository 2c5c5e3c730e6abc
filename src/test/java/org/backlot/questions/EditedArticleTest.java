package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.backlot.ledger.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered after edits to whoever kept an id or a cursor from before them. */
@QuarkusTest
@TestProfile(Edits.Profile.class)
class EditedArticleTest {
    @Inject
    Ledger ledger;

    static List<Question> questions() throws IOException {
        return Question.of("edited");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredAsExpected(Question question) throws IOException {
        Map<String, String> kept = Edits.make(ledger);
        assertThat(question.answer(kept)).isEqualTo(question.expected(kept));
    }
}
