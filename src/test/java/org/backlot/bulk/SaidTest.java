package org.backlot.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backlot.announcement.EffectKind;
import org.backlot.bulk.Said.Content;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.backlot.succession.SuccessionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SaidTest {
    static List<Content> contents() {
        return List.of(
                Content.none(),
                Content.position("Head of TV, Drama", true, false),
                Content.line(LineType.DOTTED),
                Content.share(new BigDecimal("12.50"), "a \"part\""),
                Content.naming("Amazon MGM", NameKind.values()[0]),
                Content.succession(SuccessionType.values()[0]),
                Content.effect(EffectKind.values()[0], "hundreds", 120),
                Content.remark("é\n"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void allThatAClaimSaysIsInTheTextThatItsKeyIsMadeOf(Content content) {
        assertThat(content)
                .hasToString(Stream.of(Content.class.getRecordComponents())
                        .map(component -> component.getName() + "=" + value(component, content))
                        .collect(Collectors.joining(", ", "Content[", "]")));
    }

    private static String value(RecordComponent component, Content content) {
        try {
            return String.valueOf(component.getAccessor().invoke(content));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
