package org.backlot.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Variables are measured as they came, before they are taken for anything. */
class VariableSizeTest {

    @Test
    void namesAndValuesAreCountedAndWhatIsWithinOneAnother() {
        assertThat(VariableSize.of(Map.of("ab", "cde", "f", 12))).isEqualTo(new VariableSize(8, 0));
        assertThat(VariableSize.of(Map.of("a", List.of(Map.of("b", List.of("c"))))))
                .isEqualTo(new VariableSize(5, 3));
    }

    @Test
    void whatGoesBeyondALimitIsRefused() {
        assertThat(refused(Map.of("a", "x".repeat(100_000)))).isEqualTo("VARIABLES_TOO_LARGE");
        Object deep = "x";
        for (int i = 0; i < 11; i++) {
            deep = List.of(deep);
        }
        assertThat(refused(Map.of("a", deep))).isEqualTo("VARIABLES_TOO_DEEP");
    }

    private static String refused(Map<String, Object> variables) {
        return catchThrowableOfType(
                        Refusal.class, () -> Committed.GATE.admit(new Quote(Price.FREE, List.of()), variables))
                .code()
                .name();
    }
}
