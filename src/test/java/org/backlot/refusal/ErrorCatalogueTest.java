package org.backlot.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is documented of the errors is what the catalogue says. */
class ErrorCatalogueTest {
    private static final Path COMMITTED = Path.of("docs", "errors.md");

    private static final String INTRODUCTION = """
            # Errors

            Every error of the API has a code in `extensions.code`, on which clients can rely: codes are never changed or
            used again. Made of `refusal/ErrorCode`; write it anew with `-Dbacklot.errors.write`, see CONTRIBUTING.

            The status is that of an answer as `application/graphql-response+json` which is nothing but the error. As
            `application/json`, whatever is well-formed GraphQL is answered with 200. With data beside it, an error of a
            field has the status 200 in both.

            Besides the code, `extensions` can have `argument` (the argument that is meant, by a path of names),
            `variable`, `field` (the field in the document, where there is no answer that `path` could point into),
            and `id` (of a fault). Codes that are about a limit, marked below, have `limit` and `cost` beside them: what
            may be, and what was asked for, counted or waited for. Where counting stops at the first that is too many,
            `cost` is one more than `limit`. Times are in milliseconds, sizes in bytes or characters.

            | code | status | as application/json | limit | meaning |
            |---|---|---|---|---|
            """;

    private static final String SOCKETS = """

            ## Sockets

            An operation on a socket that is refused is answered by `error` with the errors above. The whole socket is closed
            for these reasons; numbers from 4000 on are those of graphql-transport-ws.

            | code | reason | meaning |
            |---|---|---|
            """;

    @Test
    void theDocumentedErrorsAreThoseOfTheCatalogue() throws IOException {
        if (Boolean.getBoolean("backlot.errors.write")) {
            Files.writeString(COMMITTED, documentation());
        }
        assertThat(documentation())
                .as("the catalogue changed: run with -Dbacklot.errors.write=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    private static String documentation() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (ErrorCode code : ErrorCode.values()) {
            text.append("| `%s` | %d | %d | %s | %s |%n"
                    .formatted(
                            code, code.status(), code.statusInJson(), code.isOfLimit() ? "yes" : "", code.meaning()));
        }
        text.append(SOCKETS);
        for (CloseCode code : CloseCode.values()) {
            text.append("| %d | %s | %s |%n".formatted(code.number(), code.reason(), code.meaning()));
        }
        return text.toString();
    }
}
