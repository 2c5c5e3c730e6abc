package org.backlot.schemaorg;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SubjectRoutesTest {
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
    void nobodyIsNotFound() {
        given().get("/id/nobody-of-this-name").then().statusCode(404);
    }
}
