package org.backlot.upload;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.backlot.access.OwnTokens;
import org.backlot.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files sent in over HTTP are entered as the command enters them. */
@QuarkusTest
class UploadsTest {
    private static final String STORY = "dossier: 1\ntitle: A studio\ncompanies:\n  by-upload: Example by upload\n";

    private static final String SHARES = """
            owner,owner_is,owned,share,from,until,as_of,source,url
            Upload Holding,company,Upload Studios,100,2019-03-20,,2024-01-10,An annual report,
            Upload Holding,company,Upload Music,67,soon,,2024-01-10,An annual report,
            """;

    private static RequestSpecification editor() {
        return given().urlEncodingEnabled(false).header("Authorization", OwnTokens.bearer(Role.EDITOR));
    }

    private static Response send(String query, String file) {
        return editor().contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?" + query);
    }

    @ParameterizedTest
    @CsvSource({"READER, 403, FORBIDDEN", "CONTRIBUTOR, 403, FORBIDDEN"})
    void whoIsNoEditorIsRefused(Role role, int status, String code) {
        given().header("Authorization", OwnTokens.bearer(role))
                .body(STORY)
                .post("/imports?name=story.yaml")
                .then()
                .statusCode(status)
                .body("errors[0].extensions.code", equalTo(code));
    }

    @Test
    void whoHasNoTokenIsRefused() {
        given().body(STORY)
                .post("/imports?name=story.yaml")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void aDossierIsRehearsedThenEnteredThenLeftAloneAndWhoeverSentItSeesIt() {
        send("name=story.yaml&dryRun=true", STORY)
                .then()
                .statusCode(200)
                .body("result", equalTo("REHEARSED"))
                .body("changes", equalTo(List.of("+ company by-upload: Example by upload")));

        Response entered = send("name=story.yaml", STORY);
        entered.then()
                .body("result", equalTo("ENTERED"))
                .body("file", equalTo("story.yaml"))
                .body("summary", equalTo("1 subject added"));
        given().queryParam("query", "{company(slug: \"by-upload\") {slug}}")
                .get("/graphql")
                .then()
                .body("data.company.slug", equalTo("by-upload"))
                .body("extensions.sequence", equalTo(entered.path("sequence")));

        send("name=story.yaml", STORY).then().body("summary", equalTo("nothing added; 1 subject on record already"));
    }

    @Test
    void aFileMayBeMuchLargerThanARequest() {
        send("name=story.yaml&dryRun=true", STORY + "# a remark\n".repeat(1_200_000))
                .then()
                .statusCode(200)
                .body("result", equalTo("REHEARSED"));
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(STORY.getBytes(StandardCharsets.UTF_8));
        }
        editor().multiPart("file", "story.yaml.gz", packed.toByteArray())
                .multiPart("dryRun", "true")
                .post("/imports")
                .then()
                .statusCode(200)
                .body("result", equalTo("REHEARSED"));
    }

    @Test
    void everyMistakeComesWithItsPlaceAndNoPathOfThisMachine() {
        send("name=..%2F..%2Fstory.yaml", STORY.replace("title:", "titel:"))
                .then()
                .statusCode(422)
                .body("result", equalTo("REFUSED"))
                .body("file", equalTo("story.yaml"))
                .body("mistakes[0].file", equalTo("story.yaml"))
                .body("mistakes[0].line", equalTo(2))
                .body("mistakes[0].hint", containsString("title"))
                .body(not(containsString("backlot-upload-")));
    }

    @Test
    void aTableIsRefusedAsAWholeOrEnteredWithoutItsBrokenRows() {
        send("name=shares.csv&mapping=ownerships", SHARES)
                .then()
                .statusCode(422)
                .body("rows.refused", equalTo(1))
                .body("findings[0].line", equalTo(3))
                .body("findings[0].entered", equalTo(false));
        send("name=shares.csv&mapping=ownerships&lenient=true", SHARES)
                .then()
                .statusCode(200)
                .body("result", equalTo("ENTERED"))
                .body("rows.read", equalTo(2))
                .body("rows.stored", equalTo(1));
    }

    @Test
    void aMappingCanComeWithItsTable() {
        String mapping = """
                mapping: 1
                title: Houses
                prefix: houses
                need: [house]
                document: {key: houses, kind: DATASET, title: List of houses}
                subjects:
                  house: {kind: COMPANY, key: "{house}"}
                claims:
                  named:
                    key: ["{house}"]
                    naming: {subject: house, name: "{house}", kind: OFFICIAL}
                """;
        editor().multiPart("file", "houses.csv", "house\nUpload House\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("mapping", "houses.yaml", mapping.getBytes(StandardCharsets.UTF_8))
                .multiPart("dryRun", "true")
                .post("/imports")
                .then()
                .statusCode(200)
                .body("rows.stored", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dryRun=true",
                "name=story.yaml&strict=true",
                "name=story.yaml&dryRun=yes",
                "name=story.yaml&dryRun=true&dryRun=true",
                "name=story.yaml&lenient=true",
                "name=story.yaml&list=a",
                "name=story.yaml&format=sgml",
                "name=story.yaml&asOf=soon",
                "name=story.yaml&with=a%3Db",
                "name=shares.csv",
                "name=shares.csv&mapping=no-such-mapping",
                "name=shares.csv&mapping=%2Fetc%2Fpasswd",
                "name=shares.csv&mapping=ownerships&format=popolo",
                "name=shares.csv&mapping=ownerships&with=a",
                "name=.."
            })
    void parametersThatMakeNoSenseAreRefused(String query) {
        send(query, STORY).then().statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void otherMethodsAreNotServed() {
        given().get("/imports").then().statusCode(405).header("Allow", "POST");
    }
}
