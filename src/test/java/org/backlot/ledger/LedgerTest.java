package org.backlot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.backlot.citation.Attribution;
import org.backlot.company.Company;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.SubjectEntry;
import org.backlot.placement.Placement;
import org.backlot.publication.Publication;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest {
    @Inject
    Ledger ledger;

    @Inject
    LatestGraph latest;

    @Inject
    Sql sql;

    @Test
    void aLoadedGraphEqualsOneThatGrewWithItsWrites() {
        Graph before = latest.get();
        recordAllThereIs();
        assertThat(GraphText.of(latest.get())).isNotEqualTo(GraphText.of(before));
        assertThat(GraphText.of(ledger.load())).isEqualTo(GraphText.of(latest.get()));
    }

    @Test
    void catchingUpEqualsLoading() {
        Graph before = latest.get();
        recordAllThereIs();
        recordAllThereIs();
        assertThat(GraphText.of(ledger.catchUp(before))).isEqualTo(GraphText.of(ledger.load()));
    }

    @Test
    void catchingUpWithNothingNewGivesTheSameGraph() {
        World.in(ledger);
        Graph graph = ledger.load();
        assertThat(ledger.catchUp(graph)).isSameAs(graph);
    }

    @Test
    void whatIsWrittenIsInTheLatestGraph() {
        World world = World.in(ledger);
        assertThat(latest.get().findSubject(world.slug("company"))).isNotNull();
    }

    @Test
    void aRecordingSeesWhatWasRecordedBefore() {
        World world = World.in(ledger);
        assertThat(ledger.<Object>record(
                        recording -> recording.graph().document(world.memo()).slug()))
                .isEqualTo(world.slug("memo"));
    }

    @Test
    void recordingNothingLeavesNoRecording() throws SQLException {
        String before = sql.get("select max(sequence) from recording");
        ledger.record(Recording::at);
        assertThat(sql.get("select max(sequence) from recording")).isEqualTo(before);
    }

    @Test
    void aRecordIsDatedByTheDatabaseWhateverItSays() throws SQLException {
        World world = World.in(ledger);
        Instant byTheDatabase = OffsetDateTime.parse(
                        sql.get("select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.USZ')"
                                + " from recording join subject on recording = sequence where number = "
                                + world.person()))
                .toInstant();
        assertThat(latest.get().subject(world.person()).entry().recordedAt()).isEqualTo(byTheDatabase);
    }

    @Test
    void nobodyElseDatesARecording() throws SQLException {
        sql.run("insert into recording values (900000, '1999-12-31', '7')");
        assertThat(sql.get("select count(*) = max(sequence) and min(recorded_at) > '2000-01-01' from recording"))
                .isEqualTo("t");
    }

    @Test
    void recordingsAreDatedInTheirOrder() throws SQLException {
        World.in(ledger);
        World.in(ledger);
        assertThat(sql.get("select bool_and(earlier < recorded_at) from (select recorded_at, lag(recorded_at) over"
                        + " (order by sequence) as earlier from recording) as dated"))
                .isEqualTo("t");
    }

    @Test
    void nothingIsAddedToARecordingOfAnotherTransaction() {
        World.in(ledger);
        assertThat(catchThrowable(() -> sql.run("insert into publication (number, recording, slug, name)"
                        + " values (nextval('publication_number'), 1, 'late', 'Late')")))
                .extracting(Sql::rule)
                .isEqualTo("publication_belongs_to_its_recording");
    }

    @Test
    void aFailedWriteChangesNothing() {
        World.in(ledger);
        Graph before = latest.get();
        List<String> contents = GraphText.of(ledger.load());
        assertThatThrownBy(() -> ledger.record(recording -> {
                    World.in(recording);
                    throw new IllegalStateException("the work failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(latest.get()).isSameAs(before);
        assertThat(GraphText.of(ledger.load())).isEqualTo(contents);
    }

    @Test
    void aWriteThatBreaksARuleChangesNothing() {
        World world = World.in(ledger);
        Graph before = latest.get();
        assertThatThrownBy(() -> addPublication(world.slug("wrap"))).isInstanceOf(LedgerException.class);
        assertThat(latest.get()).isSameAs(before);
    }

    @Test
    void whatTheWorkThrowsComesOutAsItIs() {
        IllegalStateException failure = new IllegalStateException("the work failed");
        assertThat(catchThrowable(() -> ledger.record(recording -> {
                    throw failure;
                })))
                .isSameAs(failure);
    }

    @Test
    void aBrokenRuleIsNamedWithoutSql() {
        World world = World.in(ledger);
        LedgerException refused = catchThrowableOfType(LedgerException.class, () -> addPublication(world.slug("wrap")));
        assertThat(refused)
                .hasMessage("publication: slug \"" + world.slug("wrap") + "\" is taken (publication_slug_is_unique)");
        assertThat(refused.reason()).isEqualTo(LedgerException.Reason.TAKEN);
    }

    @Test
    void aSubjectThatIsNotThereIsMissing() {
        World world = World.in(ledger);
        LedgerException refused = catchThrowableOfType(
                LedgerException.class,
                () -> ledger.record(recording -> {
                    recording.add(new Placement(world.entry(recording, world.division()), 1_000_000));
                    return world;
                }));
        assertThat(refused.reason()).isEqualTo(LedgerException.Reason.MISSING);
    }

    @Test
    void aRecordingWithinARecordingIsRefused() {
        assertThat(catchThrowable(() -> ledger.record(recording -> World.in(ledger))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSlugIsNotReusedByAnother() {
        World world = World.in(ledger);
        LedgerException refused = catchThrowableOfType(LedgerException.class, () -> addCompany(world.slug("person")));
        assertThat(refused.rule()).isEqualTo("slug_is_never_reused");
    }

    @Test
    void aSlugIsNotReusedEvenWhenItsBearerHasAnotherNow() {
        World world = World.in(ledger);
        String move = "update subject set slug = 'moved-" + world.id() + "' where number = " + world.company();
        String reuse = "insert into subject (number, recording, kind, slug, label) values (nextval('subject_number'),"
                + " (select max(sequence) from recording), 'COMPANY', '" + world.slug("company") + "', 'Another')";
        assertThat(catchThrowable(() -> sql.run("insert into recording default values", move, reuse)))
                .extracting(Sql::rule)
                .isEqualTo("slug_is_never_reused");
    }

    private void addPublication(String slug) {
        ledger.record(recording -> {
            recording.add(new Publication(recording.newPublication(), slug, "Another", null));
            return slug;
        });
    }

    private void addCompany(String slug) {
        ledger.record(recording -> {
            recording.add(new Company(new SubjectEntry(recording.newSubject(), slug, "Another", recording.at())));
            return slug;
        });
    }

    private void recordAllThereIs() {
        World world = World.in(ledger);
        Claim claim = ledger.record(recording -> {
            recording.add(new Identifier(world.person(), "wikidata", "Q" + world.id()));
            recording.add(new Identifier(world.person(), "imdb", "nm" + world.id()));
            ClaimExamples.all().forEach(example -> {
                Claim each = example.in(recording, world);
                recording.add(world.cite(recording, each, Attribution.DOCUMENT, world.memo(), List.of(), null));
                recording.add(each);
            });
            return world.remark(recording);
        });
        ledger.record(recording -> {
            List<Long> speakers = List.of(world.person(), world.boss());
            recording.add(world.cite(recording, claim, Attribution.ON_RECORD, 0, speakers, null));
            recording.add(world.cite(recording, claim, Attribution.ANONYMOUS, 0, List.of(), "an insider"));
            recording.withdraw(world.remark(recording), "It was about somebody else");
            recording.withdraw(recording.graph().citations(claim).get(0), "It does not say so");
            return claim;
        });
    }
}
