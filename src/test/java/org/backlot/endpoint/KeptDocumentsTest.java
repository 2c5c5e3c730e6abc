package org.backlot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.language.Document;
import java.util.Map;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Documents are kept by their hash, within a bound. */
class KeptDocumentsTest {
    private final KeptDocuments kept = new KeptDocuments(100);

    @Test
    void theOneThatWasNotAskedForLongestGoesFirst() {
        kept.put("first", ofCharacters(40));
        kept.put("second", ofCharacters(40));
        kept.get("first");
        kept.put("third", ofCharacters(40));

        assertThat(kept.find("first")).isNotNull();
        assertThat(kept.find("second")).isNull();
        assertThat(kept.find("third")).isNotNull();
    }

    @Test
    void oneThatIsLargerThanAllMayBeDrivesNoneOut() {
        kept.put("small", ofCharacters(100));
        kept.put("large", ofCharacters(101));

        assertThat(kept.find("small")).isNotNull();
        assertThat(kept.find("large")).isNull();
    }

    @Test
    void theSameTwiceCountsOnce() {
        kept.put("same", ofCharacters(60));
        kept.put("same", ofCharacters(60));
        kept.put("other", ofCharacters(40));

        assertThat(kept.find("same")).isNotNull();
    }

    @Test
    void anUnknownHashIsToldInTheWordsThatClientsLookFor() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> kept.get("unknown"))
                .withMessage("PersistedQueryNotFound")
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
    }

    private static Prepared ofCharacters(int characters) {
        return new Prepared(Document.newDocument().build(), Map.of(), characters);
    }
}
