package org.backlot.graph;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.Citation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A place in time from which the graph is looked at: a day of the world, and how far the reader's and this database's
 * knowledge reach. A bound that is {@code null} leaves that axis open: everything in the graph counts.
 */
@Description("The moment that an answer speaks of, on three axes that are never mixed.")
public record Moment(
        @Ignore Graph graph,
        @Description("World: the day on which it was so.") LocalDate asOf,

        @Nullable @Description("Reported: only what a reader could know by then counts; null means no bound.")
        Instant reportedBy,

        @Nullable @Description("Recorded: only what this database knew by then counts; null means no bound.")
        Instant recordedBy) {

    /** The same knowledge, asked about another day. */
    public Moment on(LocalDate day) {
        return new Moment(graph, day, reportedBy, recordedBy);
    }

    /** A subject at this moment, of which the caller knows the type of view. */
    public <V extends SubjectAt> V view(long subject, Class<V> type) {
        return type.cast(graph.subject(subject).at(this));
    }

    /** A subject at this moment. */
    public SubjectAt view(long subject) {
        return graph.subject(subject).at(this);
    }

    /** Subjects at this moment, in the same order. */
    public List<SubjectAt> views(List<Long> subjects) {
        List<SubjectAt> views = new ArrayList<>(subjects.size());
        subjects.forEach(subject -> views.add(view(subject)));
        return views;
    }

    /** Whether a claim had been recorded, and had neither been withdrawn nor superseded, as far as this moment sees. */
    public boolean sees(Claim claim) {
        return recorded(claim.entry().recordedAt()) && !withdrawn(claim) && !superseded(claim);
    }

    /** Whether a citation had been recorded, had not been withdrawn, and its document could be known. */
    public boolean sees(Citation citation) {
        if (!recorded(citation.recordedAt())) {
            return false;
        }
        Instant withdrawn = graph.citationWithdrawn(citation.number());
        if (withdrawn != null && recorded(withdrawn)) {
            return false;
        }
        return reportedBy == null || graph.document(citation.document()).knownBy(reportedBy);
    }

    /** Whether the claim was withdrawn, as far as this moment sees. */
    public boolean withdrawn(Claim claim) {
        Instant withdrawn = graph.claimWithdrawn(claim.entry().number());
        return withdrawn != null && recorded(withdrawn);
    }

    /** Whether a later claim corrects this one, as far as this moment sees. */
    public boolean superseded(Claim claim) {
        for (Claim successor : graph.successors(claim)) {
            if (recorded(successor.entry().recordedAt()) && !withdrawn(successor)) {
                return true;
            }
        }
        return false;
    }

    private boolean recorded(Instant when) {
        return recordedBy == null || !when.isAfter(recordedBy);
    }
}
