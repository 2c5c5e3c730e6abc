package org.backlot.specimen;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Writes synthetic data as an archive, one recording after another; no more than one of them is in memory. */
public final class Specimen {
    private static final Instant FIRST_RECORDED = Instant.parse("2024-02-01T00:00:00Z");
    private static final long SECONDS_BETWEEN = 2;

    private Specimen() {}

    /**
     * Writes all of it.
     *
     * @param progress is told how many people are written, now and then
     */
    public static void write(Extent extent, OutputStream to, LongConsumer progress) throws IOException {
        Lines lines = new Lines(to);
        lines.begin().text("format", "backlot").number("version", 1).end();
        Claims claims = new Claims(extent, lines);
        for (long cohort = 0; cohort < extent.cohorts(); cohort++) {
            lines.begin("Recording")
                    .number("number", cohort + 1)
                    .text(
                            "recordedAt",
                            FIRST_RECORDED.plusSeconds(cohort * SECONDS_BETWEEN).toString())
                    .end();
            new Cohort(extent, cohort, lines, claims).write();
            progress.accept(Math.min(extent.people(), (cohort + 1) * Extent.COHORT));
        }
        lines.begin("End").number("lines", lines.written() + 1).end();
        lines.flush();
    }
}
