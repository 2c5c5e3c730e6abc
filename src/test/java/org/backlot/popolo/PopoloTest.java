package org.backlot.popolo;

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
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Edition;
import org.backlot.intake.Imported;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.backlot.snapshot.LatestGraph;
import org.backlot.standing.Standing;
import org.backlot.standing.StandingValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the objects of a Popolo document become. */
@QuarkusTest
class PopoloTest {
    private static final String DOCUMENT = """
            {
             "persons": [
              {"id": "p1", "name": "Pia %1$s", "email": "pia@example.com", "birth_date": "1970-01-01",
               "other_names": [{"name": "Pia P. Opolo", "end_date": "1999"}],
               "identifiers": [{"scheme": "IMDB", "identifier": "nm%1$s"}],
               "sources": [{"url": "https://example.com/a%1$s"}, {"url": "https://example.com/b%1$s"}],
               "links": [{"url": "https://example.com/pia", "note": "her page"}]}
             ],
             "organizations": [
              {"id": "o1", "name": "Popolo Pictures %1$s"},
              {"id": "o2", "name": "Popolo Sound %1$s", "parent_id": "o1", "classification": "department"}
             ],
             "posts": [{"id": "s1", "label": "Chief of Sound", "organization_id": "o2"}],
             "memberships": [
              {"id": "m1", "person_id": "p1", "organization_id": "o2", "post_id": "s1", "role": "%2$s",
               "start_date": "2020-03"}
             ],
             "areas": [{"id": "a1", "name": "Everywhere"}]
            }
            """;

    private final Popolo popolo;
    private final Ledger ledger;
    private final LatestGraph latest;
    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path folder;

    PopoloTest(Popolo popolo, Ledger ledger, LatestGraph latest) {
        this.popolo = popolo;
        this.ledger = ledger;
        this.latest = latest;
    }

    private Imported enter(String text, Edition edition) throws IOException {
        findings.clear();
        Imported imported = popolo.enter(
                Files.writeString(folder.resolve("data.json"), text),
                edition,
                Bulk.Mode.LENIENT,
                new Unwatched(),
                findings::add);
        latest.advance(ledger.catchUp(latest.get()));
        return imported;
    }

    private static Edition edition(String name, String day) {
        return new Edition(name, LocalDate.parse(day), false, "en");
    }

    private Subject subject(String name, String key) {
        return Objects.requireNonNull(latest.get().findIdentified("popolo-" + name, key));
    }

    @Test
    void peopleOrganizationsPostsAndMembershipsComeInWithTheirSources() throws IOException {
        Imported imported = enter(DOCUMENT.formatted("one", "chief"), edition("one", "2024-01-10"));

        assertThat(findings).isEmpty();
        assertThat(imported.tally().read()).isEqualTo(6);
        assertThat(imported.notCarried())
                .containsExactly("`birth_date` of persons: 1", "`email` of persons: 1", "areas: 1");
        Graph graph = latest.get();
        Subject pia = subject("one", "p1");
        assertThat(graph.findIdentified("imdb", "nmone")).isEqualTo(pia);
        assertThat(graph.claims(pia, ClaimKind.NAMING, Side.SUBJECT))
                .extracting(claim -> ((Naming) claim).name() + " " + ((Naming) claim).nameKind())
                .containsExactly("Pia one OFFICIAL", "Pia P. Opolo FORMER");
        Position position =
                (Position) graph.claims(pia, ClaimKind.POSITION, Side.SUBJECT).get(0);
        assertThat(position.title()).isEqualTo("chief");
        assertThat(position.post()).isEqualTo(subject("one", "s1").entry().number());
        assertThat(subject("one", "o2").kind()).isEqualTo(SubjectKind.DIVISION);
        Claim name = graph.claims(pia, ClaimKind.NAMING, Side.SUBJECT).get(0);
        Standing standing = Standing.of(name, new Moment(graph, LocalDate.of(2024, 2, 1), null, null));
        assertThat(standing.value()).isEqualTo(StandingValue.REPORTED);
        assertThat(standing.origins()).hasSize(2);
    }

    @Test
    void aLaterEditionCorrectsAndACompleteOneEndsWhatItLacks() throws IOException {
        String name = "two";
        String first = DOCUMENT.formatted(name, "chief");
        enter(first, edition(name, "2024-01-10"));
        assertThat(enter(first, edition(name, "2024-01-10")).tally().isEmpty()).isTrue();

        Imported second = enter(DOCUMENT.formatted(name, "head"), edition(name, "2024-01-10"));
        assertThat(second.tally().superseded()).isEqualTo(1);

        String without = DOCUMENT.formatted(name, "head").replaceAll("(?s)\"memberships\": \\[.*?],", "");
        assertThat(enter(without, edition(name, "2024-06-01")).tally().ended()).isZero();
        assertThat(enter(without, edition(name, "2024-06-02").complete(LocalDate.of(2024, 6, 2)))
                        .tally()
                        .ended())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotSoundIsReportedWithItsPlace() throws IOException {
        enter("""
                {"memberships": [
                {"id": "m1", "organization_id": "o1"},
                {"id": "m2", "person_id": "p1", "organization_id": "o1", "start_date": "2020", "end_date": "2019"},
                {"id": "m3", "person_id": "p1", "organization_id": "o1", "start_date": "soon"},
                {"id": "m4", "person_id": {"a": 1}, "organization_id": "o1"}
                ]}""", edition("three", "2024-01-10"));

        assertThat(findings)
                .containsExactly(
                        new Finding(2, true, "membership m1: no person is named"),
                        new Finding(3, true, "membership m2: it ends (2019-12-31) before it starts (2020-01-01)"),
                        new Finding(4, true, "membership m3: `start_date` is no date: soon"),
                        new Finding(5, true, "membership m4: `person_id` is no text"));
    }
}
