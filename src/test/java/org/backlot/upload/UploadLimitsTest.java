package org.backlot.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.backlot.access.OwnTokens;
import org.backlot.access.Role;
import org.backlot.endpoint.ClosedEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A slow upload holds up nobody but other uploads, and not for long. */
@QuarkusTest
@TestProfile(ClosedEndpoint.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class UploadLimitsTest {

    /** Sends this much of a body of that length, and hears the answer. */
    private static Socket begin(int length, String body) throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        String head = "POST /imports?name=story.yaml HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                + OwnTokens.bearer(Role.EDITOR) + "\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anUploadThatStandsStillIsGivenUpAndItsPlaceIsFreeAgain() throws Exception {
        Socket slow = begin(1000, "dossier: 1\n");
        Thread.sleep(500);

        String refused = answer(begin(10, "dossier: 1"));
        assertThat(refused).startsWith("HTTP/1.1 503").contains("TOO_MANY_UPLOADS", "retry-after");
        assertThat(answer(slow)).startsWith("HTTP/1.1 408").contains("UPLOAD_STALLED");

        String next = "";
        while (!next.startsWith("HTTP/1.1 413")) {
            next = answer(begin(70_000, ""));
        }
        assertThat(next).contains("CONTENT_TOO_LARGE");
    }
}
