package org.backlot.explanation;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backlot.citation.Citation;
import org.backlot.conflict.ConflictAt;
import org.backlot.conflict.Conflicts;
import org.backlot.credit.CitableSentence;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Origin;
import org.backlot.evidence.Origins;
import org.backlot.evidence.TracedOrigin;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.standing.Standing;
import org.eclipse.microprofile.graphql.Description;

/** Why an edge stands in an answer: from the claim to the words of its sources. */
@Description("Why an edge stands in an answer, from the claim to the words of its sources, by what was known at the"
        + " moment.")
public record Explanation(
        @Description("The claim at the moment: what it says, and whether it held.")
        ClaimAt claim) {

    private Moment moment() {
        return claim.moment();
    }

    @Description("What it says, in a sentence without attribution.")
    public String getStatement() {
        return CitableSentence.of(claim).statement() + ".";
    }

    @Description("Why it is taken to have held on the day or not, in a sentence.")
    public String getPresence() {
        return Presumption.of(claim);
    }

    @Description("How it stands, and why.")
    public Standing getStanding() {
        return Standing.of(claim.it(), moment());
    }

    @Nullable
    @Description("The earlier claim that it corrects; null when it corrects none.")
    public Claim getSupersedes() {
        long corrected = claim.it().entry().supersedes();
        return corrected == 0 ? null : moment().graph().claim(corrected);
    }

    /** The claims that had been recorded by then to correct it, in the order of recording. */
    List<Claim> supersededBy() {
        List<Claim> successors = new ArrayList<>(moment().graph().successors(claim.it()));
        successors.removeIf(successor ->
                moment().withdrawn(successor) || (!moment().sees(successor) && !moment().superseded(successor)));
        return successors;
    }

    @Nullable
    @Description("When it was taken back; null when it had not been by then.")
    public Instant getWithdrawnAt() {
        return moment().withdrawn(claim.it())
                ? moment().graph().claimWithdrawn(claim.it().entry().number())
                : null;
    }

    /** What other claims for the same edge finally rest on and this one does not, in the order of their citations. */
    List<TracedOrigin> otherOrigins() {
        SortedMap<Long, Citation> citations = new TreeMap<>();
        for (ClaimAt other : sameEdge()) {
            Evidence.supporting(other.it(), moment()).forEach(citation -> citations.put(citation.number(), citation));
        }
        List<TracedOrigin> others = TracedOrigin.of(citations.values(), moment().graph());
        for (Set<Origin> own : Origins.ofSupport(claim.it(), moment())) {
            others.removeIf(other -> own.contains(other.origin()));
        }
        return others;
    }

    /** The other claims for the same edge. */
    List<ClaimAt> sameEdge() {
        return Edge.others(claim.it(), moment());
    }

    /** The conflicts of all claims for the edge, each once, in the order of their keys. */
    List<ConflictAt> conflicts() {
        SortedMap<String, ConflictAt> conflicts = new TreeMap<>();
        for (ClaimAt of : ofEdge()) {
            Conflicts.of(of.it(), moment()).forEach(conflict -> conflicts.put(conflict.getKey(), conflict));
        }
        return List.copyOf(conflicts.values());
    }

    /** Whether every two statements are compared among those that claims for the edge are held against. */
    boolean isThorough() {
        return ofEdge().stream().allMatch(of -> Conflicts.isThorough(of.it(), moment()));
    }

    private List<ClaimAt> ofEdge() {
        List<ClaimAt> claims = new ArrayList<>(sameEdge());
        claims.add(claim);
        return claims;
    }

    /** Each citation with its way. */
    List<CitationPath> paths() {
        return Evidence.citations(claim.it(), moment()).stream()
                .map(citation -> Attributions.of(citation, moment()))
                .toList();
    }
}
