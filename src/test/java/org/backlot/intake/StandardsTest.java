package org.backlot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for files of every standard: strict or lenient, a second time, and in a newer version. */
@QuarkusTest
class StandardsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    private final Formats formats;
    private final Ledger ledger;
    private final LatestGraph latest;
    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path folder;

    StandardsTest(Formats formats, Ledger ledger, LatestGraph latest) {
        this.formats = formats;
        this.ledger = ledger;
        this.latest = latest;
    }

    /** A few sound records in lines, one that is not, what is said of that one, and what a newer version says instead. */
    enum Sample {
        WIKIDATA(
                """
                {'type':'item','id':'Q91%1$s1','lastrevid':5,'modified':'2024-01-05T10:00:00Z','labels':{'en':{'value':'Strict Pictures'}},'claims':{'P31':[{'mainsnak':{'snaktype':'value','property':'P31','datatype':'wikibase-item','datavalue':{'value':{'id':'Q4830453'}}},'id':'a','rank':'normal'}],'P169':[{'mainsnak':{'snaktype':'value','property':'P169','datatype':'wikibase-item','datavalue':{'value':{'id':'Q91%1$s2'}}},'id':'Q91%1$s$b','rank':'normal'}]}}
                {'type':'item','id':'Q91%1$s2','lastrevid':6,'modified':'2024-01-05T10:00:00Z','labels':{'en':{'value':'S. Pictures'}},'claims':{'P31':[{'mainsnak':{'snaktype':'value','property':'P31','datatype':'wikibase-item','datavalue':{'value':{'id':'Q5'}}},'id':'c','rank':'normal'}]}}
                """,
                "{'type':'item','id':'Q91%1$s3','labels':{'en':",
                "this is no sound JSON",
                "'lastrevid':5,'modified':'2024-01-05T10:00:00Z','labels':{'en':{'value':'Strict Pictures'",
                "'lastrevid':9,'modified':'2024-02-05T10:00:00Z','labels':{'en':{'value':'Lenient Pictures'"),
        POPOLO(
                """
                {'persons':[{'id':'p1','name':'P. Strict'}]}
                {'organizations':[{'id':'o1','name':'Strict Parliament'}]}
                {'memberships':[{'id':'m1','person_id':'p1','organization_id':'o1','role':'chair'}]}
                """,
                "{'memberships':[{'id':'m2','organization_id':'o1','role':'member'}]}",
                "membership m2: no person is named",
                "'chair'",
                "'speaker'"),
        OPENSTATES(
                """
                {'id':'ocd-person/%1$s-1','name':'O. Strict','roles':[{'type':'upper','jurisdiction':'strict','district':'A','start_date':'2019-01-01'}],'sources':[{'url':'https://example.com/o'}]}
                {'id':'ocd-organization/%1$s-1','name':'Committee of Examples','jurisdiction':'strict','chamber':'upper','members':[{'name':'O. Strict','role':'chair','person_id':'ocd-person/%1$s-1'}],'sources':[]}
                """,
                "{'id':'ocd-person/%1$s-2','name':'B. Strict','roles':[{'type':'upper','jurisdiction':'strict','district':'B','start_date':'2019-01-01','end_date':'2018-01-01'}]}",
                "it ends (2018-01-01) before it starts (2019-01-01)",
                "Committee of Examples",
                "Committee on Examples"),
        FTM(
                """
                {'id':'e1','schema':'Person','properties':{'name':['F. Strict']}}
                {'id':'e2','schema':'Company','properties':{'name':['Strict Holding']}}
                {'id':'l1','schema':'Ownership','properties':{'owner':['e1'],'asset':['e2'],'percentage':['51']}}
                """,
                "{'id':'l2','schema':'Ownership','properties':{'owner':['e1'],'asset':['e2'],'startDate':['soon']}}",
                "`startDate` is no date: soon",
                "['51']",
                "['60']");

        private final String sound;
        private final String broken;
        private final String reason;
        private final String before;
        private final String after;

        Sample(String sound, String broken, String reason, String before, String after) {
            this.sound = sound;
            this.broken = broken;
            this.reason = reason;
            this.before = before;
            this.after = after;
        }

        long rows() {
            return sound.lines().count();
        }
    }

    /** @param number tells the files of one test from those of the others */
    private Tally enter(Sample sample, String text, int number, Bulk.Mode mode, LocalDate day) throws IOException {
        Path file = Files.writeString(
                folder.resolve("records.jsonl"), text.formatted(number).replace('\'', '"'));
        findings.clear();
        Format format = formats.get(sample.name().toLowerCase(Locale.ROOT));
        return format.enter(
                        file,
                        new Edition("standards-" + number, day, false, "en"),
                        mode,
                        new Unwatched(),
                        findings::add)
                .tally();
    }

    private List<Finding> refused() {
        return findings.stream().filter(Finding::refused).collect(Collectors.toList());
    }

    private long sequence() {
        return ledger.catchUp(latest.get()).sequence();
    }

    @ParameterizedTest
    @EnumSource
    void strictlyOneBrokenRowKeepsTheWholeFileOutAndIsNamed(Sample sample) throws IOException {
        long before = sequence();
        Tally tally = enter(sample, sample.sound + sample.broken + "\n", 61, Bulk.Mode.STRICT, DAY);
        assertThat(tally.entered()).isFalse();
        assertThat(refused()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(sample.rows() + 1);
            assertThat(finding.message()).contains(sample.reason);
        });
        assertThat(sequence()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void lenientlyTheSoundRowsAreEnteredAndEveryRowReadIsStoredOrReported(Sample sample) throws IOException {
        Tally tally = enter(sample, sample.broken + "\n" + sample.sound, 62, Bulk.Mode.LENIENT, DAY);
        assertThat(tally.entered()).isTrue();
        assertThat(tally.claims()).isPositive();
        assertThat(refused())
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(1));
        assertThat(tally.read()).isEqualTo(tally.stored() + refused().size());
    }

    @ParameterizedTest
    @EnumSource
    void aSoundFileIsEnteredStrictlyAndTheSecondTimeChangesNothing(Sample sample) throws IOException {
        Tally first = enter(sample, sample.sound, 63, Bulk.Mode.STRICT, DAY);
        assertThat(first.entered()).isTrue();
        assertThat(first.stored()).isEqualTo(first.read()).isGreaterThanOrEqualTo(sample.rows());
        long after = sequence();
        assertThat(enter(sample, sample.sound, 63, Bulk.Mode.STRICT, DAY).isEmpty())
                .isTrue();
        assertThat(sequence()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void aNewerVersionSupersedesWhatItSaysOtherwise(Sample sample) throws IOException {
        enter(sample, sample.sound, 64, Bulk.Mode.STRICT, DAY);
        String newer = sample.sound.replace(sample.before, sample.after);
        assertThat(newer).isNotEqualTo(sample.sound);
        Tally tally = enter(sample, newer, 64, Bulk.Mode.STRICT, DAY.plusMonths(1));
        assertThat(tally.refused()).isZero();
        assertThat(tally.superseded()).isPositive();
    }
}
