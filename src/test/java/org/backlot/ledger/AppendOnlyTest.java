package org.backlot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class AppendOnlyTest {
    private static final List<String> APPEND_ONLY = List.of(
            "recording",
            "slug",
            "document_source",
            "claim",
            "claim_party",
            "citation",
            "citation_speaker",
            "claim_withdrawal",
            "citation_withdrawal");

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    @BeforeEach
    void everyTableHasARow() {
        ledger.record(recording -> {
            World world = World.in(recording);
            Claim claim =
                    new Collaboration(world.entry(recording, world.person()), List.of(world.boss()), false, null, null);
            Citation citation = world.cite(recording, claim, Attribution.ON_RECORD, 0, List.of(world.boss()), null);
            recording.add(claim);
            recording.add(citation);
            recording.withdraw(claim, "It was about somebody else");
            recording.withdraw(citation, "It was about somebody else");
            return claim;
        });
    }

    static Stream<String> changes() {
        return APPEND_ONLY.stream()
                .flatMap(table -> Stream.of(
                        "delete from " + table,
                        "truncate " + table + " cascade",
                        "update " + table + (table.equals("slug") ? " set slug = slug" : setItself(table))));
    }

    private static String setItself(String table) {
        String column = table.equals("recording") ? "recorded_at" : "recording";
        return " set " + column + " = " + column;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsRecordedIsNeitherChangedNorRemoved(String change) {
        assertThat(catchThrowable(() -> sql.run(change)))
                .hasMessageContaining("is append-only")
                .hasMessageContaining("record a correction or a withdrawal");
    }

    @ParameterizedTest
    @CsvSource({"publication", "document", "subject", "identifier"})
    void whatHasANumberIsNotRemoved(String table) {
        assertThat(catchThrowable(() -> sql.run("delete from " + table))).hasMessageContaining("for ever");
    }

    @ParameterizedTest
    @CsvSource({
        "update subject set kind = 'DIVISION' where kind = 'COMPANY'",
        "update subject set number = number + 1000000",
        "update document set recording = 1"
    })
    void aNumberAndAKindAreForEver(String change) {
        assertThat(catchThrowable(() -> sql.run(change))).hasMessageContaining("for ever");
    }
}
