package org.backlot.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.intake.Edition;
import org.backlot.intake.Imported;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.ownership.Ownership;
import org.backlot.position.Position;
import org.backlot.remark.Remark;
import org.backlot.snapshot.LatestGraph;
import org.backlot.succession.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What entities of FollowTheMoney become: things are subjects, links between them claims. */
@QuarkusTest
class FollowTheMoneyTest {
    private static final List<String> ENTITIES = List.of(
            thing("e1", "Person", "'name':['Ftm Person %s'],'birthDate':['1970'],'alias':['F. P.']"),
            thing("e2", "Company", "'name':['Ftm Pictures %s'],'leiCode':['LEI%s'],'jurisdiction':['us']"),
            thing("e3", "LegalEntity", "'name':['Ftm Holding %s']"),
            thing("e4", "Company", "'name':['Ftm Film %s'],'parent':['e2']"),
            thing(
                    "l1",
                    "Directorship",
                    "'director':['e1'],'organization':['e2'],'role':['Director'],"
                            + "'startDate':['2019-02'],'sourceUrl':['https://example.com/ftm']"),
            thing("l2", "Ownership", "'owner':['e3'],'asset':['e2'],'percentage':['51.5'],'date':['2020']"),
            thing(
                    "l3",
                    "Ownership",
                    "'owner':['e1'],'asset':[{'id':'e3','schema':'LegalEntity'}]," + "'percentage':['majority']"),
            thing("l4", "Succession", "'predecessor':['e4'],'successor':['e2'],'startDate':['2021-01-01']"),
            thing("l5", "UnknownLink", "'subject':['e1'],'object':['e3'],'role':['adviser']"),
            thing("v1", "Vessel", "'name':['A ship']"));

    private final FollowTheMoney ftm;
    private final Ledger ledger;
    private final LatestGraph latest;
    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path folder;

    FollowTheMoneyTest(FollowTheMoney ftm, Ledger ledger, LatestGraph latest) {
        this.ftm = ftm;
        this.ledger = ledger;
        this.latest = latest;
    }

    private static String thing(String id, String schema, String properties) {
        return "{'id':'%s','schema':'%s','properties':{%s}}"
                .formatted(id, schema, properties)
                .replace('\'', '"');
    }

    private Imported enter(String name, List<String> lines) throws IOException {
        findings.clear();
        Imported imported = ftm.enter(
                Files.writeString(
                        folder.resolve("entities.ftm.json"),
                        String.join("\n", lines).replace("%s", name)),
                new Edition(name, LocalDate.of(2024, 1, 10), false, "en"),
                Bulk.Mode.LENIENT,
                new Unwatched(),
                findings::add);
        latest.advance(ledger.catchUp(latest.get()));
        return imported;
    }

    @Test
    void linksBecomeClaimsBetweenThings() throws IOException {
        Imported imported = enter("one", ENTITIES);

        assertThat(findings).isEmpty();
        assertThat(imported.tally().read()).isEqualTo(9);
        assertThat(imported.notCarried())
                .containsExactly("`birthDate` of Person: 1", "entities of the schema Vessel: 1");
        Graph graph = latest.get();
        Subject company = Objects.requireNonNull(graph.findIdentified("ftm-one", "e2"));
        assertThat(graph.findIdentified("lei", "LEIone")).isEqualTo(company);
        assertThat(graph.claims(company, ClaimKind.POSITION, Side.OBJECT))
                .extracting(claim -> ((Position) claim).title())
                .containsExactly("Director");
        assertThat(graph.claims(company, ClaimKind.OWNERSHIP, Side.OBJECT))
                .extracting(claim -> ((Ownership) claim).least() + "")
                .containsExactly("51.5");
        assertThat(graph.claims(company, ClaimKind.SUCCESSION, Side.SUBJECT))
                .extracting(claim -> ((Succession) claim).predecessors().size())
                .containsExactly(1);
        Subject person = Objects.requireNonNull(graph.findIdentified("ftm-one", "e1"));
        assertThat(graph.claims(person, ClaimKind.REMARK, Side.SUBJECT))
                .extracting(claim -> ((Remark) claim).text())
                .containsExactly("UnknownLink with e3 in one: adviser.");
    }

    @Test
    void theSameEntitiesChangeNothingAndChangedOnesCorrect() throws IOException {
        enter("two", ENTITIES);
        assertThat(enter("two", ENTITIES).tally().isEmpty()).isTrue();
        List<String> changed = new ArrayList<>(ENTITIES);
        changed.replaceAll(line -> line.replace("51.5", "60"));
        assertThat(enter("two", changed).tally().superseded()).isEqualTo(1);
    }

    @Test
    void anOwnerWhoIsNowhereIsReported() throws IOException {
        enter("three", ENTITIES.subList(5, 6));
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("Ownership l2: nothing tells whether e3 (ftm-three) is a person"));
    }
}
