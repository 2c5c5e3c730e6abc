package org.backlot.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.position.Position;
import org.eclipse.microprofile.graphql.Description;

/** What one party can be to another, by the word of a claim. */
@Description("What one party can be to another, by the word of a claim.")
public enum Relation {
    @Description("A person, post or organization reports to a person or post, or is overseen by them.")
    REPORTS_TO(ClaimKind.REPORTING_LINE, "reports to"),
    @Description("A person holds a position at an organization, or a post.")
    HOLDS_POSITION_AT(ClaimKind.POSITION, "holds a position at"),
    @Description("A person leads an organization: \"head of\", \"led by\".")
    LEADS(ClaimKind.POSITION, "leads"),
    @Description("An organization or post is part of an organization.")
    PART_OF(ClaimKind.PLACEMENT, "is part of"),
    @Description("An organization or person owns a company, wholly or in part.")
    OWNS(ClaimKind.OWNERSHIP, "owns"),
    @Description("A party works with another, whichever of the two the source names first.")
    WORKS_WITH(ClaimKind.COLLABORATION, "works with");

    private final ClaimKind kind;
    private final String words;

    Relation(ClaimKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    ClaimKind kind() {
        return kind;
    }

    /** The relation as a verb between two names. */
    String words() {
        return words;
    }

    /** The claims of this relation with a party at its near end, in the order of recording on either side. */
    List<Claim> claims(Subject party, Graph graph) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : graph.claims(party, kind, Side.SUBJECT)) {
            if (this != LEADS || ((Position) claim).leads()) {
                claims.add(claim);
            }
        }
        if (this == WORKS_WITH) {
            claims.addAll(graph.claims(party, kind, Side.OBJECT));
        }
        return claims;
    }

    /** Numbers of those to whom a claim of this relation relates a party; none when it relates it to nobody. */
    Set<Long> others(Claim claim, long party) {
        Set<Long> others = new LinkedHashSet<>();
        if (this == WORKS_WITH && claim.entry().subject() != party) {
            others.add(claim.entry().subject());
            return others;
        }
        for (long object : claim.objects()) {
            others.add(object);
        }
        return others;
    }

    /** Whether the source leaves open which of several parties it means. */
    static boolean isOpen(Claim claim) {
        return claim instanceof Collaboration collaboration && collaboration.ambiguous();
    }
}
