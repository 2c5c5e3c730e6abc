package org.backlot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.remark.Remark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CitationRuleTest {
    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    @Test
    void aClaimWithoutACitationIsNotCommitted() {
        LedgerException refused = catchThrowableOfType(
                LedgerException.class,
                () -> ledger.record(recording -> {
                    World world = World.in(recording);
                    Claim claim = new Remark(world.entry(recording, world.person()), "Nobody said so");
                    recording.add(claim);
                    return claim;
                }));
        assertThat(refused.rule()).isEqualTo("claim_is_cited_and_complete");
    }

    @Test
    void anAnonymousCitationCannotHaveASpeaker() {
        World world = World.in(ledger);
        Citation anonymous = cite(world, Attribution.ANONYMOUS, List.of(), "an insider");
        assertThat(catchThrowable(() -> sql.run(addSpeaker(anonymous, world))))
                .extracting(Sql::rule)
                .isEqualTo("citation_speaker_is_on_the_record");
    }

    @Test
    void nobodyCanClaimThatASpeakerOfAnAnonymousCitationIsOnTheRecord() {
        World world = World.in(ledger);
        Citation anonymous = cite(world, Attribution.ANONYMOUS, List.of(), "an insider");
        String speaker = addSpeaker(anonymous, world)
                .replace("(citation,", "(attribution, citation,")
                .replace("values (", "values ('ANONYMOUS', ");
        assertThat(catchThrowable(() -> sql.run(speaker))).hasMessageContaining("attribution");
    }

    @Test
    void aSpeakerIsAPerson() {
        World world = World.in(ledger);
        LedgerException refused = catchThrowableOfType(
                LedgerException.class, () -> cite(world, Attribution.ON_RECORD, List.of(world.company()), null));
        assertThat(refused.rule()).isEqualTo("citation_speaker_is_a_person");
    }

    @Test
    void aSpeakerIsNotAddedToACitationLater() {
        World world = World.in(ledger);
        Citation onRecord = cite(world, Attribution.ON_RECORD, List.of(world.boss()), null);
        String later = addSpeaker(onRecord, world)
                .replace(", 0, ", ", 1, ")
                .replace(", " + world.boss() + ")", ", " + world.person() + ")");
        assertThat(catchThrowable(() -> sql.run("insert into recording default values", later)))
                .extracting(Sql::rule)
                .isEqualTo("citation_speaker_belongs_to_its_recording");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OUTLET, an insider, -, citation_descriptor_goes_with_an_anonymous_source",
                "ANONYMOUS, -, -, citation_descriptor_goes_with_an_anonymous_source",
                "OUTLET, -, memo, citation_rests_on_a_document_when_attributed_to_one",
                "DOCUMENT, -, -, citation_rests_on_a_document_when_attributed_to_one",
                "RUMOUR, -, -, citation_attribution_is_known",
                "ON_RECORD, -, -, citation_on_the_record_has_a_speaker"
            })
    void aCitationHoldsWhatItsAttributionNeedsAndNothingElse(
            String attribution, @Nullable String descriptor, @Nullable String restsOn, String rule) {
        World world = World.in(ledger);
        Claim claim = ledger.record(world::remark);
        String citation = "insert into citation (number, recording, claim, document, stance, attribution, descriptor,"
                + " rests_on, tense) values (nextval('citation_number'), (select max(sequence) from recording), "
                + claim.entry().number() + ", " + world.article() + ", 'SUPPORTS', '" + attribution + "', "
                + (descriptor == null ? "null" : "'" + descriptor + "'") + ", "
                + (restsOn == null ? "null" : world.memo()) + ", 'PAST')";
        assertThat(catchThrowable(() -> sql.run("insert into recording default values", citation, CHECK_NOW)))
                .extracting(Sql::rule)
                .isEqualTo(rule);
    }

    private static final String CHECK_NOW = "set constraints all immediate";

    private Citation cite(World world, Attribution attribution, List<Long> speakers, @Nullable String descriptor) {
        return ledger.record(recording -> {
            Claim claim = world.remark(recording);
            Citation citation = world.cite(recording, claim, attribution, 0, speakers, descriptor);
            recording.add(citation);
            return citation;
        });
    }

    private static String addSpeaker(Citation citation, World world) {
        return "insert into citation_speaker (citation, ordinal, recording, speaker) values (" + citation.number()
                + ", 0, (select recording from citation where number = " + citation.number() + "), " + world.boss()
                + ")";
    }
}
