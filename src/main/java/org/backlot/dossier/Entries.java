package org.backlot.dossier;

import java.time.Instant;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;

/**
 * Where a dossier is entered: one transaction of the ledger, or a {@link Rehearsal} of it. What is added refers only to
 * what was on record or was added before.
 */
public interface Entries {
    /**
     * Everything on record, so that nothing else is recorded until this is done. A dossier asks for it once, before it
     * adds anything.
     */
    Graph graph();

    /** The time of recording. */
    Instant at();

    /** A number that no publication has. */
    long newPublication();

    /** A number that no document has. */
    long newDocument();

    /** A number that no subject has. */
    long newSubject();

    /** A number that no claim has. */
    long newClaim();

    /** A number that no citation has. */
    long newCitation();

    void add(Publication publication);

    void add(Document document);

    void add(Subject subject);

    void add(Identifier identifier);

    void add(Claim claim);

    void add(Citation citation);

    /** Takes a claim back; it may have been added here. */
    void withdraw(Claim claim, String reason);

    /**
     * Says that two subjects are one: the duplicate's ids, slug and claims lead to the other from now on.
     *
     * @param into may have been merged here itself; whoever stands for it is meant then
     */
    void merge(Subject duplicate, Subject into, String reason);

    /** Gives a subject another slug; the one that it bears leads to it from now on. */
    void changeSlug(Subject subject, String slug, String reason);

    /** The number of the subject that stands for this one by what was merged here: mostly itself. */
    long standing(long subject);
}
