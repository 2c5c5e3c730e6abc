package org.backlot.traffic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How many requests are answered at a time, and how long one may take. */
@ConfigMapping(prefix = "backlot.traffic")
public interface TrafficSettings {
    /** How long a request may take, from its arrival to its answer. */
    @WithDefault("10s")
    Duration timeLimit();

    /** The cost from which on a request goes into the lane of the dear ones. */
    @WithDefault("10000")
    long dear();

    /** Cheap requests that are answered at a time while all goes well; twice as many as processors when absent. */
    OptionalInt cheapAtATime();

    /**
     * Cheap requests under way at the most, where some are stuck and others go past them; when absent, 2,000 on virtual
     * threads, else 512.
     */
    OptionalInt cheapAtTheMost();

    /** Cheap requests that wait for their turn at the most. */
    @WithDefault("2000")
    int cheapWaiting();

    /** Dear requests that are answered at a time; half as many as processors when absent. */
    OptionalInt dearAtATime();

    /** Dear requests that wait for their turn at the most. */
    @WithDefault("64")
    int dearWaiting();

    /** Requests that change something, answered at a time; the ledger lets one of them write. */
    @WithDefault("2")
    int writingAtATime();

    /** Such requests that wait for their turn at the most. */
    @WithDefault("64")
    int writingWaiting();
}
