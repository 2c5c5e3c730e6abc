package org.backlot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Amazon MGM Studios,       40, amazon-mgm-studios
            Ça & là / Théâtre,        40, ca-la-theatre
            '--  A.B.C.  --',         40, a-b-c
            Head of Television,        8, head-of
            Head of Television,        4, head
            '***Head',                 4, hea
            日本,                      40, x
            '!',                       40, x
            K² Straße,                 40, k-stra-e
            """)
    void aTextInTheLettersOfSlugs(String text, int longest, String slug) {
        assertThat(Slug.of(text, longest)).isEqualTo(slug);
    }
}
