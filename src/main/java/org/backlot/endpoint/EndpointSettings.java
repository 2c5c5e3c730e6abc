package org.backlot.endpoint;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about the endpoint. */
@ConfigMapping(prefix = "backlot.endpoint")
interface EndpointSettings {
    /** Bytes that the body of a request, or a message on a socket, has at the most. */
    @WithDefault("256K")
    MemorySize largestRequest();

    /** What Cache-Control says of the answer to a query by GET that went well. */
    @WithDefault("no-cache")
    String cacheControl();

    /** How long a request that wants to see a later state waits for it. */
    @WithDefault("2s")
    Duration sequenceWait();

    Documents documents();

    Sockets sockets();

    /** Documents that are kept. */
    interface Documents {
        /** Characters of all documents that are kept parsed and can be named by their hash. */
        @WithDefault("1000000")
        int keptCharacters();

        /** A directory of documents, or a JSON file that maps ids to documents; nothing else is answered then. */
        Optional<Path> trusted();
    }

    /** WebSockets. */
    interface Sockets {
        /** Sockets that are open at the same time. */
        @WithDefault("10000")
        int most();

        /** Operations that one socket has under way. */
        @WithDefault("100")
        int operations();

        /** How long a new socket has for its connection_init. */
        @WithDefault("10s")
        Duration initWithin();

        /** How often a socket is asked whether it is still there. */
        @WithDefault("30s")
        Duration pingEvery();

        /** How long a caller may leave answers unread before its socket is closed. */
        @WithDefault("30s")
        Duration unreadFor();
    }
}
