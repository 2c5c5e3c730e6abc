package org.backlot.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.Graph;

/**
 * A file that was read: what it tells, and every mistake that can be seen in it alone. Whether what it refers to exists,
 * and whether it agrees with what is on record, is seen when it is applied.
 */
public final class Dossier {
    private final Mistakes mistakes;
    private final Reading reading;
    private final Contents contents;

    Dossier(Reading reading, Contents contents) {
        this.mistakes = reading.mistakes();
        this.reading = reading;
        this.contents = contents;
    }

    /** What the file is about; empty where it does not say. */
    public String title() {
        return contents.title();
    }

    /** The mistakes in the file alone, by place. */
    public List<Mistake> mistakes() {
        return mistakes.list();
    }

    /**
     * Adds what is not on record yet, or nothing at all. What is on record with the same content is left alone, so that
     * the same file adds nothing a second time. Numbers are asked for and entries added only once everything is found
     * to be right.
     *
     * @throws DossierException with every mistake, if there is any: in the file, in what it refers to, or against what
     *     is on record
     */
    public Outcome applyTo(Entries entries) {
        Graph graph = entries.graph();
        Mistakes all = mistakes.copy();
        Map<String, ClaimDraft> claims = new HashMap<>();
        contents.claims().forEach(claim -> claims.put(claim.key().slug(), claim));
        Set<Name> broken = References.check(reading.mentions(), reading.register(), graph, all);
        Plan plan = new Planner(contents, claims, broken, graph, all).plan(reading.register(), entries::standing);
        if (all.count() > 0) {
            throw new DossierException(all.list());
        }
        plan.carryOut(entries, graph, claims);
        return plan.outcome();
    }
}
