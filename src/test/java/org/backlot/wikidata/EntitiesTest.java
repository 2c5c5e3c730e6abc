package org.backlot.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backlot.wikidata.Entities.entity;
import static org.backlot.wikidata.Entities.item;
import static org.backlot.wikidata.Entities.property;
import static org.backlot.wikidata.Entities.qualifiers;
import static org.backlot.wikidata.Entities.reference;
import static org.backlot.wikidata.Entities.statement;
import static org.backlot.wikidata.Entities.text;
import static org.backlot.wikidata.Entities.time;
import static org.backlot.wikidata.Entities.without;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.citation.Stance;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.intake.Edition;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.ownership.Ownership;
import org.backlot.position.Position;
import org.backlot.remark.Remark;
import org.backlot.snapshot.LatestGraph;
import org.backlot.standing.Standing;
import org.backlot.standing.StandingValue;
import org.backlot.time.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What statements of Wikidata become: by rank, reference and value, and when they are changed. */
@QuarkusTest
class EntitiesTest {
    private static final String COMPANY = property("P31", statement("", item("P31", "Q4830453"), "normal", ""));
    private static final String PAGE =
            reference(text("P854", "url", "https://example.com/register"), time("P813", "+2023-11-20T00:00:00Z", 11));

    private final Wikidata wikidata;
    private final Ledger ledger;
    private final LatestGraph latest;
    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path folder;

    EntitiesTest(Wikidata wikidata, Ledger ledger, LatestGraph latest) {
        this.wikidata = wikidata;
        this.ledger = ledger;
        this.latest = latest;
    }

    private Tally enter(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("dump.json"), String.join("\n", lines));
        findings.clear();
        Tally tally = wikidata.enter(
                        file, Edition.of(file, null, null, null), Bulk.Mode.LENIENT, new Unwatched(), findings::add)
                .tally();
        latest.advance(ledger.catchUp(latest.get()));
        return tally;
    }

    private Moment now() {
        Graph graph = latest.get();
        return new Moment(graph, java.time.LocalDate.of(2024, 2, 1), null, null);
    }

    private List<Claim> claims(String id, ClaimKind kind, Side side) {
        Graph graph = latest.get();
        Subject subject = graph.findIdentified("wikidata", id);
        assertThat(subject).isNotNull();
        return graph.claims(subject, kind, side);
    }

    @Test
    void aDumpOfLinesJoinsItsEntitiesAndStatementsRestOnTheirReferences() throws IOException {
        Tally tally = enter(
                "[",
                entity(
                                "Q900000101",
                                "Dump Pictures",
                                5,
                                COMPANY,
                                property(
                                        "P169",
                                        statement(
                                                "Q900000101$head",
                                                item("P169", "Q900000102"),
                                                "preferred",
                                                qualifiers(time("P580", "+2019-03-00T00:00:00Z", 10)) + PAGE)),
                                property(
                                        "P127",
                                        statement("Q900000101$owner", item("P127", "Q900000102"), "normal", "")))
                        + ",",
                entity(
                        "Q900000102",
                        "D. Pictures",
                        6,
                        property("P31", statement("", item("P31", "Q5"), "normal", "")),
                        property(
                                "P345",
                                statement(
                                        "Q900000102$imdb", text("P345", "external-id", "nm900000102"), "normal", ""))),
                "]");

        assertThat(findings).isEmpty();
        assertThat(tally.read()).isEqualTo(5);
        Position head =
                (Position) claims("Q900000101", ClaimKind.POSITION, Side.OBJECT).get(0);
        assertThat(head.title()).isEqualTo("chief executive officer");
        assertThat(head.leads()).isTrue();
        assertThat(head.entry().validity().start()).hasToString("Known[date=2019-03]");
        Standing standing = Standing.of(head, now());
        assertThat(standing.value()).isEqualTo(StandingValue.REPORTED);
        assertThat(standing.origins()).extracting(origin -> origin.getLabel()).containsExactly("example.com/register");
        assertThat(claims("Q900000101", ClaimKind.OWNERSHIP, Side.OBJECT))
                .singleElement()
                .isInstanceOf(Ownership.class);
        assertThat(latest.get().findIdentified("imdb", "nm900000102"))
                .isEqualTo(latest.get().findIdentified("wikidata", "Q900000102"));
    }

    @Test
    void aStatementOfDeprecatedRankIsDeniedByWikidata() throws IOException {
        enter(entity(
                "Q900000201",
                "Deprecated Pictures",
                5,
                COMPANY,
                property(
                        "P169",
                        statement("Q900000201$wrong", item("P169", "Q900000202"), "deprecated", PAGE),
                        statement("Q900000201$bare", item("P169", "Q900000203"), "deprecated", ""))));

        List<Claim> heads = claims("Q900000201", ClaimKind.POSITION, Side.OBJECT);
        assertThat(heads)
                .extracting(head -> Standing.of(head, now()).value())
                .containsExactly(StandingValue.DISPUTED, StandingValue.UNREPORTED);
        assertThat(latest.get().citations(heads.get(1)))
                .singleElement()
                .satisfies(citation -> assertThat(citation.stance()).isEqualTo(Stance.DENIES));
    }

    @Test
    void nobodyAndSomebodyUnknownAreToldApart() throws IOException {
        enter(entity(
                "Q900000301",
                "Headless Pictures",
                5,
                COMPANY,
                property("P169", statement("Q900000301$some", without("P169", "somevalue"), "normal", "")),
                property("P749", statement("Q900000301$none", without("P749", "novalue"), "normal", "")),
                property(
                        "P488",
                        statement(
                                "Q900000301$over",
                                item("P488", "Q900000302"),
                                "normal",
                                qualifiers(without("P582", "somevalue"))),
                        statement(
                                "Q900000301$on",
                                item("P488", "Q900000303"),
                                "normal",
                                qualifiers(without("P582", "novalue"))))));

        assertThat(claims("Q900000301", ClaimKind.REMARK, Side.SUBJECT))
                .extracting(remark -> ((Remark) remark).text())
                .containsExactly(
                        "Wikidata on chief executive officer (P169): there is one, and it is not known.",
                        "Wikidata on parent organization (P749): there is none.");
        assertThat(claims("Q900000301", ClaimKind.POSITION, Side.OBJECT))
                .extracting(claim -> claim.entry().validity().end())
                .containsExactly(new Bound.EndedWhenUnknown(), new Bound.Ongoing());
    }

    @Test
    void aLaterRevisionCorrectsAndTakesBackAndAnEarlierOneIsRefused() throws IOException {
        String first = entity(
                "Q900000401",
                "Revised Pictures",
                5,
                COMPANY,
                property("P169", statement("Q900000401$head", item("P169", "Q900000402"), "normal", "")),
                property("P488", statement("Q900000401$chair", item("P488", "Q900000403"), "normal", "")));
        String second = entity(
                "Q900000401",
                "Revised Pictures",
                9,
                COMPANY,
                property(
                        "P169",
                        statement(
                                "Q900000401$head",
                                item("P169", "Q900000402"),
                                "normal",
                                qualifiers(time("P582", "+2023-00-00T00:00:00Z", 9)))));

        enter(first);
        assertThat(enter(first).isEmpty()).isTrue();
        Tally later = enter(second);
        assertThat(later.superseded()).isEqualTo(1);
        assertThat(later.takenBack()).isEqualTo(1);
        assertThat(claims("Q900000401", ClaimKind.POSITION, Side.OBJECT))
                .extracting(claim -> Standing.of(claim, now()).value())
                .containsExactly(StandingValue.SUPERSEDED, StandingValue.RETRACTED, StandingValue.REPORTED);
        assertThat(enter(second).isEmpty()).isTrue();

        assertThat(enter(first).isEmpty()).isTrue();
        assertThat(findings)
                .extracting(Finding::message)
                .contains("Q900000401: a later version of this is on record, of 2024-01-09");
    }

    @Test
    void anOwnerOfWhomNothingTellsWhatItIsIsReported() throws IOException {
        Tally tally = enter(entity(
                "Q900000501",
                "Owned Pictures",
                5,
                COMPANY,
                property("P127", statement("Q900000501$owner", item("P127", "Q900000502"), "normal", ""))));

        assertThat(tally.refused()).isEqualTo(1);
        assertThat(findings)
                .containsExactly(new Finding(
                        1,
                        true,
                        "Q900000501 P127 Q900000501$owner: nothing tells whether Q900000502 (wikidata) is a person, an"
                                + " organization or a post: what it is stands neither in this file nor on record"));
    }
}
