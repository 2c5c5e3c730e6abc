package org.backlot.schemaorg;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backlot.intake.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SubjectRoutesTest {
    private static final Path SCHEMA = Path.of("src/main/resources/META-INF/resources/schema/dossier-1.json");

    private final Dossiers dossiers;

    @TempDir
    Path folder;

    SubjectRoutesTest(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/json", "*/*", "text/html,*/*;q=0.8"})
    void aSubjectIsToldInTheWordsOfSchemaOrg(String accept) {
        given().header("Accept", accept)
                .get("/id/jen-salke")
                .then()
                .statusCode(200)
                .header("Vary", "accept")
                .contentType(startsWith(accept.equals("application/json") ? accept : "application/ld+json"))
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@id'", equalTo("jen-salke"))
                .body("'@type'", equalTo("Person"))
                .body("subjectOf.text", hasItem(startsWith("Vernon Sanders report")));
    }

    @Test
    void whatItCannotBeToldInIsSaid() {
        given().header("Accept", "text/turtle").get("/id/jen-salke").then().statusCode(406);
    }

    @Test
    void aSlugThatLeadsOnIsRedirected() throws IOException {
        Path dossier = Files.writeString(folder.resolve("routes.yaml"), """
                dossier: 1
                companies: {routes-pictures: Routes Pictures, routes-films: Routes Films}
                mergers: [{duplicate: routes-films, into: routes-pictures, reason: One house.}]
                """);
        dossiers.enter(List.of(dossier));
        given().redirects()
                .follow(false)
                .get("/id/routes-films")
                .then()
                .statusCode(308)
                .header("Location", "routes-pictures");
    }

    @Test
    void theSchemaOfDossiersIsServedAsItIsTested() throws IOException {
        String served = given().get("/schema/dossier-1.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .extract()
                .asString();
        assertThat(served).isEqualTo(Files.readString(SCHEMA));
    }

    @Test
    void nobodyIsNotFound() {
        given().get("/id/nobody-of-this-name").then().statusCode(404);
    }
}
