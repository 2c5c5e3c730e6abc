package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;

/** Between which days something began of which several claims tell, where they need not agree. */
@Description("Between which days something began of which several claims tell. They need not agree: the range holds"
        + " every day that one of them allows.")
public record StartRange(
        @Nullable @Description("The earliest day that a claim states; null when none states a start.")
        LocalDate earliest,

        @Nullable
        @Description("The latest day that a claim states, or by which a source told it as in force where it states no"
                + " start; null when there is neither.")
        LocalDate latest) {

    static StartRange of(List<ReportingLineAt> lines) {
        LocalDate earliest = null;
        LocalDate latest = null;
        for (ReportingLineAt line : lines) {
            LocalDate from = line.it().entry().validity().earliestStart();
            LocalDate by = line.it().entry().validity().latestStart();
            if (by == null) {
                by = Evidence.testimony(line.it(), line.moment(), null).surelyAsserted();
            }
            earliest = earliest == null || (from != null && from.isBefore(earliest)) ? from : earliest;
            latest = latest == null || (by != null && by.isAfter(latest)) ? by : latest;
        }
        return new StartRange(earliest, latest);
    }
}
