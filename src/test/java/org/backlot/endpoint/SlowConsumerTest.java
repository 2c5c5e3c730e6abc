package org.backlot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backlot.alert.Remarks;
import org.backlot.ledger.Ledger;
import org.backlot.refusal.CloseCode;
import org.junit.jupiter.api.Test;

/** Whoever does not read is in nobody's way: others hear of everything, and the one who does not read is closed. */
@QuarkusTest
@TestProfile(ClosedEndpoint.class)
class SlowConsumerTest {
    /** Together larger than all that lies between two ends of a connection. */
    private static final int EVENTS = 50;

    @Inject
    Ledger ledger;

    @Test
    void othersHearOfEverythingAndTheSlowOneIsClosed() throws Exception {
        for (int i = 0; i < 20; i++) {
            Remarks.record(ledger, "mike-hopkins");
        }
        try (SocketClient slow = SocketClient.ready(SocketTest.endpoint());
                SocketClient one = SocketClient.ready(SocketTest.endpoint());
                SocketClient other = SocketClient.ready(SocketTest.endpoint())) {
            slow.stopReading();
            for (SocketClient socket : List.of(slow, one, other)) {
                socket.send("{\"id\": \"e\", \"type\": \"subscribe\", \"payload\": {\"documentId\": \"events\"}}");
            }
            awaitSubscribed(one, other);
            List<String> recorded = new ArrayList<>();
            for (int i = 0; i < EVENTS; i++) {
                recorded.add(Remarks.record(ledger, "mike-hopkins"));
            }
            assertThat(heard(one, recorded.size())).isEqualTo(recorded);
            assertThat(heard(other, recorded.size())).isEqualTo(recorded);
            Thread.sleep(ClosedEndpoint.UNREAD_FOR.plusSeconds(1).toMillis());
            slow.read();
            assertThat(slow.closed()).isEqualTo(CloseCode.UNREAD.number());
            assertThat(slow.waiting()).isLessThan(EVENTS);
        }
    }

    /** A subscription is not acknowledged: it is under way when it tells of something. */
    private void awaitSubscribed(SocketClient... sockets) throws Exception {
        for (SocketClient socket : sockets) {
            while (socket.waiting() == 0) {
                Remarks.record(ledger, "mike-hopkins");
                Thread.sleep(50);
            }
        }
        String last = Remarks.record(ledger, "mike-hopkins");
        for (SocketClient socket : sockets) {
            String key = key(socket.next());
            while (!key.equals(last)) {
                key = key(socket.next());
            }
        }
    }

    private static List<String> heard(SocketClient socket, int events) throws Exception {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            keys.add(key(socket.next()));
        }
        return keys;
    }

    private static String key(JsonNode event) {
        return event.at("/payload/data/claimRecorded/key").asText();
    }
}
