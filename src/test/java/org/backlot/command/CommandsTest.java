package org.backlot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String arguments) {
        CommandLine line = Commands.line(null);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "check",
                "import --no-such-option a.yaml",
                "improt a.yaml",
                "serve a.yaml",
                "import rows.csv",
                "import a.jsonl b.yaml",
                "export",
                "export --format jsonl",
                "export --format xml --output a",
                "export --format jsonl --output a b",
                "check rows.csv.gz",
                "import --lenient a.yaml",
                "import --format sgml a.json",
                "import --format wikidata --mapping ownerships a.json",
                "import --as-of 2024-01-31 --mapping ownerships a.csv",
                "import --list names a.yaml",
                "import --complete 2024-01-31 --mapping ownerships a.csv b.csv",
                "import --complete soon --mapping ownerships a.csv",
                "generate",
                "generate --people 0 --output a.jsonl",
                "generate --people 10 --organizations 11 --output a.jsonl",
                "generate --claims-per-person 101 --output a.jsonl",
                "token",
                "token --role editor",
                "token --role chief --subject somebody",
                "token --role editor --subject somebody --lifetime P2Y",
                "token --role editor --subject somebody --lifetime P400D"
            })
    void argumentsThatMakeNoSenseAreStatusTwoAndNothingOnTheOutput(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "improt a.yaml, Did you mean: backlot import?",
        "import, Missing required parameter: 'FILE'",
        "export --format xml --output a, but was 'xml'"
    })
    void aMistakeInTheArgumentsIsNamed(String arguments, String said) {
        run(arguments);
        assertThat(err.toString()).contains(said);
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("serve ", "import ", "check ", "export ", "generate ", "token ", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "import", "check", "export", "generate", "token"})
    void everyCommandHasHelp(String command) {
        assertThat(run(command + " --help")).isZero();
        assertThat(out.toString()).startsWith("Usage: backlot " + command);
    }
}
