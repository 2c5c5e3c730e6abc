package org.backlot.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backlot.citation.Citation;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;

/**
 * What one or more committed writes add to a graph. Everything is append-only, so a change is nothing but additions;
 * a withdrawal is one too.
 *
 * @param sequence the number of the last write among them
 * @param identifiers external identifiers by {@code scheme:value}, each with the number of the subject that bears it
 * @param withdrawnClaims numbers of claims taken back, with the time of it
 * @param withdrawnCitations numbers of citations taken back, with the time of it
 * @param redirects duplicates that other subjects stand for, which are not among the subjects, and former slugs
 */
public record Additions(
        long sequence,
        List<Publication> publications,
        List<Document> documents,
        List<Subject> subjects,
        List<Identifier> identifiers,
        List<Claim> claims,
        List<Citation> citations,
        Map<Long, Instant> withdrawnClaims,
        Map<Long, Instant> withdrawnCitations,
        List<Redirect> redirects) {

    /** Additions without duplicates among the subjects. */
    public Additions(
            long sequence,
            List<Publication> publications,
            List<Document> documents,
            List<Subject> subjects,
            List<Identifier> identifiers,
            List<Claim> claims,
            List<Citation> citations,
            Map<Long, Instant> withdrawnClaims,
            Map<Long, Instant> withdrawnCitations) {
        this(
                sequence,
                publications,
                documents,
                subjects,
                identifiers,
                claims,
                citations,
                withdrawnClaims,
                withdrawnCitations,
                List.of());
    }
}
