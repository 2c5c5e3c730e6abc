package org.backlot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself refuses to be written as a claim, whoever writes it. */
@QuarkusTest
class KindCheckTest {
    private static final String COMMON = "insert into claim (number, recording, key, modality, continuity, start_state,"
            + " end_state, kind, subject, subject_kind%s) values (nextval('claim_number'), (select max(sequence) from"
            + " recording), 'k' || currval('claim_number'), 'ASSERTED', 'NEW', 'NOT_STATED', 'NOT_STATED', '%s', %s,"
            + " '%s'%s)";

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    @ParameterizedTest(name = "{0} of {1} with {2} breaks {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "POSITION       | company      | organization organization_kind=COMPANY leads=true interim=false | claim_position",
                "POSITION       | person       | leads=true interim=false                                  | claim_position",
                "POSITION       | person       | post interim=false                                        | claim_position",
                "POSITION       | person       | organization=person organization_kind=PERSON leads=true interim=false | claim_position",
                "POSITION       | person       | post leads=true interim=false remark=x                    | claim_remark",
                "REPORTING_LINE | person       | manager=company manager_kind=COMPANY line_type=SOLID      | claim_reporting_line",
                "REPORTING_LINE | announcement | line_type=SOLID                                           | claim_reporting_line",
                "REPORTING_LINE | person       | -                                                         | claim_reporting_line",
                "REPORTING_LINE | person       | line_type=WAVY                                            | claim_line_type_is_known",
                "COLLABORATION  | announcement | ambiguous=false                                           | claim_collaboration",
                "COLLABORATION  | person       | -                                                         | claim_collaboration",
                "PLACEMENT      | person       | whole=company whole_kind=COMPANY                          | claim_placement",
                "PLACEMENT      | division     | -                                                         | claim_placement",
                "PLACEMENT      | division     | whole=person whole_kind=PERSON                            | claim_placement",
                "OWNERSHIP      | person       | -                                                         | claim_ownership",
                "OWNERSHIP      | post         | owned=company                                             | claim_ownership",
                "OWNERSHIP      | person       | owned=company share_least=10                              | claim_ownership",
                "OWNERSHIP      | person       | owned=company share_least=10 share_most=101               | claim_share_is_a_percentage",
                "NAMING         | person       | name=x                                                    | claim_naming",
                "NAMING         | person       | name=x name_kind=NICK                                     | claim_name_kind_is_known",
                "SUCCESSION     | person       | succession_type=MERGER                                    | claim_succession",
                "SUCCESSION     | company      | -                                                         | claim_succession",
                "EFFECT         | company      | effect_kind=LAYOFF                                        | claim_effect",
                "EFFECT         | announcement | -                                                         | claim_effect",
                "EFFECT         | announcement | effect_kind=LAYOFF headcount_least=2 headcount_most=1     | claim_headcount_runs_forward",
                "PHASE          | announcement | region=x except_region=false quantifier=ALL phase_state=DONE | claim_phase",
                "AUTHORSHIP     | company      | -                                                         | claim_authorship",
                "ATTESTATION    | announcement | -                                                         | claim_attestation",
                "FIRST_REPORT   | announcement | scope=x                                                   | claim_first_report",
                "REMARK         | person       | remark=                                                   | claim_remark",
                "REMARK         | person       | remark=x scope=y                                          | claim_scope",
                "REMARK         | person       | remark=x title=y                                          | claim_position",
                "REMARK         | person       | remark=x line_type=SOLID                                  | claim_reporting_line",
                "REMARK         | person       | remark=x purpose=y                                        | claim_collaboration",
                "REMARK         | person       | remark=x whole=company whole_kind=COMPANY                 | claim_placement",
                "REMARK         | person       | remark=x owned=company                                    | claim_ownership",
                "REMARK         | person       | remark=x name=y                                           | claim_naming",
                "REMARK         | person       | remark=x succession_type=SPLIT                            | claim_succession",
                "REMARK         | person       | remark=x headcount=y                                      | claim_effect",
                "REMARK         | person       | remark=x region=y                                         | claim_phase",
                "REMARK         | person       | remark=x document                                         | claim_attestation",
                "REMARK         | person       | remark=x publication                                      | claim_first_report",
                "REMARK         | person       | remark=x due_words=y                                      | claim_due_is_a_date",
                "RUMOUR         | person       | -                                                         | claim_kind_is_known",
            })
    void aClaimHasTheColumnsAndPartiesOfItsKindAndNoOthers(
            String kind, String subject, @Nullable String columns, String rule) {
        World world = World.in(ledger);
        assertThat(catchThrowable(
                        () -> sql.run("insert into recording default values", insert(world, kind, subject, columns))))
                .extracting(Sql::rule)
                .isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} with {1} breaks {2}")
    @CsvSource({
        "POSITION, organization=person organization_kind=COMPANY leads=true interim=false, claim_organization_is_of_its_kind",
        "POSITION, post=person leads=true interim=false, claim_post_is_one",
        "REPORTING_LINE, manager=company manager_kind=PERSON line_type=SOLID, claim_manager_is_of_its_kind",
        "OWNERSHIP, owned=division, claim_owned_is_a_company",
        "REMARK, remark=x announcement=person, claim_announcement_is_one"
    })
    void aKindThatIsNotThatOfTheSubjectIsRefused(String kind, String columns, String rule) {
        World world = World.in(ledger);
        assertThat(catchThrowable(
                        () -> sql.run("insert into recording default values", insert(world, kind, "person", columns))))
                .extracting(Sql::rule)
                .isEqualTo(rule);
    }

    private static String insert(World world, String kind, String subject, @Nullable String columns) {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (String column : columns == null ? new String[0] : columns.split(" ")) {
            String[] parts = column.split("=", 2);
            String value = parts.length == 1 ? parts[0] : parts[1];
            Long number = numbers(world).get(value);
            names.append(", ").append(parts[0]);
            values.append(", ").append(number == null ? "'" + value + "'" : number.toString());
        }
        return COMMON.formatted(names, kind, numbers(world).get(subject), subject.toUpperCase(Locale.ROOT), values);
    }

    private static Map<String, Long> numbers(World world) {
        return Map.of(
                "company", world.company(),
                "organization", world.company(),
                "division", world.division(),
                "person", world.person(),
                "post", world.post(),
                "announcement", world.announcement(),
                "document", world.article(),
                "publication", world.publication());
    }
}
