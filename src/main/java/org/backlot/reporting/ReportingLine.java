package org.backlot.reporting;

import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A subordinate reports to a manager. The subordinate is a person, a post, or an organization that is overseen; the manager is a person or a post, or the source says that there is none above.
 *
 * @param manager number of the person or post; 0 when the source says that the subordinate reports to nobody
 */
@Description("A subordinate reports to a manager. The subordinate is a person, a post, or an"
        + " organization that is overseen; the manager is a person or a post, or the"
        + " source says that there is none above.")
public record ReportingLine(
        @Ignore ClaimEntry entry,
        @Ignore long manager,
        @Description("How firmly the line is drawn.") LineType type) implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.REPORTING_LINE;
    }

    @Override
    public long[] objects() {
        return manager == 0 ? NOBODY : new long[] {manager};
    }

    @Override
    public ReportingLineAt at(Moment moment) {
        return new ReportingLineAt(moment, this, Lines.presence(this, moment));
    }
}
