package org.backlot.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.remark.Remark;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;

/**
 * What a claim says, without when it was so, how sure it is and who says it: two claims are for the same edge just when
 * their edges are equal. To lead a unit is one edge under whichever title; other titles at one organization are edges
 * of their own. A share in a company is not part of the edge of owning it.
 */
public record Edge(ClaimKind kind, long subject, List<Object> terms) {
    public Edge {
        terms = List.copyOf(terms);
    }

    public static Edge of(Claim claim) {
        List<Object> terms = switch (claim.kind()) {
            case POSITION -> position((Position) claim);
            case REPORTING_LINE -> List.of(((ReportingLine) claim).manager(), ((ReportingLine) claim).type());
            case COLLABORATION ->
                List.of(Set.copyOf(((Collaboration) claim).counterparts()), ((Collaboration) claim).ambiguous());
            case PLACEMENT -> List.of(((Placement) claim).whole());
            case OWNERSHIP -> List.of(((Ownership) claim).owned());
            case NAMING -> List.of(((Naming) claim).nameKind(), ((Naming) claim).name());
            case SUCCESSION -> succession((Succession) claim);
            case EFFECT -> List.of(((Effect) claim).effect(), Set.copyOf(((Effect) claim).targets()));
            case PHASE -> phase((Phase) claim);
            case AUTHORSHIP -> List.of(Set.copyOf(((Authorship) claim).authors()));
            case ATTESTATION -> List.of(((Attestation) claim).document());
            case FIRST_REPORT ->
                List.of(((FirstReport) claim).publication(), String.valueOf(((FirstReport) claim).scope()));
            case REMARK -> List.of(((Remark) claim).text());
        };
        return new Edge(claim.kind(), claim.entry().subject(), terms);
    }

    /** The other claims for the same edge that stood at a moment, held on its day or not, in the order of recording. */
    public static List<ClaimAt> others(Claim claim, Moment moment) {
        Edge edge = of(claim);
        List<ClaimAt> others = new ArrayList<>();
        for (Claim other : moment.graph().claims(moment.graph().subject(edge.subject), edge.kind, Side.SUBJECT)) {
            boolean another = other.entry().number() != claim.entry().number();
            if (another && of(other).equals(edge) && Evidence.stands(other, moment)) {
                others.add(other.at(moment));
            }
        }
        return others;
    }

    private static List<Object> position(Position position) {
        Object role = position.leads() ? true : String.valueOf(position.title());
        return List.of(position.organization(), position.post(), role);
    }

    private static List<Object> succession(Succession succession) {
        return List.of(
                succession.type(), Set.copyOf(succession.predecessors()), Set.copyOf(succession.furtherSuccessors()));
    }

    private static List<Object> phase(Phase phase) {
        return List.of(phase.effect(), phase.region(), phase.exceptRegion(), phase.quantifier(), phase.state());
    }
}
