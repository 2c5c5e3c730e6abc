package org.backlot.difference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.naming.Naming;
import org.backlot.remark.Remark;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;

/**
 * Who stands in which relation to whom, whoever says so and however often: claims that say the same have the same edge.
 * What may differ between them, such as a title or a stake, is a value of the edge and no part of it.
 *
 * <p>A collaboration has no direction, so the party of the lower number comes first; where it is ambiguous, its
 * candidates stay together in one edge. A collaboration or an authorship of several is an edge for each of them.
 *
 * @param objects numbers of those to whom the relation leads; several where the source leaves open which is meant, or
 *     where they belong together
 * @param detail what tells relations of one kind apart, such as the type of a line or the name that is borne
 */
public record Edge(ClaimKind kind, long subject, List<Long> objects, boolean ambiguous, String detail) {
    public Edge {
        objects = List.copyOf(objects);
    }

    /** The edges that a claim speaks of, in an order that is always the same; at least one. */
    public static List<Edge> of(Claim claim) {
        return switch (claim.kind()) {
            case POSITION, PLACEMENT, OWNERSHIP -> List.of(edge(claim, ""));
            case REPORTING_LINE ->
                List.of(edge(claim, ((ReportingLine) claim).type().name()));
            case COLLABORATION -> collaborations((Collaboration) claim);
            case NAMING -> List.of(edge(claim, ((Naming) claim).name()));
            case SUCCESSION -> List.of(succession((Succession) claim));
            case EFFECT -> List.of(edge(claim, ((Effect) claim).effect().name()));
            case PHASE -> List.of(edge(claim, phase((Phase) claim)));
            case AUTHORSHIP -> authorships((Authorship) claim);
            case ATTESTATION -> List.of(edge(claim, Long.toString(((Attestation) claim).document())));
            case FIRST_REPORT -> List.of(edge(claim, Long.toString(((FirstReport) claim).publication())));
            case REMARK -> List.of(edge(claim, ((Remark) claim).text()));
        };
    }

    /** Whether a subject stands at one of its ends. */
    public boolean touches(long number) {
        return subject == number || objects.contains(number);
    }

    private static Edge edge(Claim claim, String detail) {
        return new Edge(claim.kind(), claim.entry().subject(), sorted(claim.objects()), false, detail);
    }

    private static List<Edge> collaborations(Collaboration claim) {
        long party = claim.entry().subject();
        if (claim.ambiguous()) {
            return List.of(new Edge(claim.kind(), party, sorted(claim.objects()), true, ""));
        }
        return Arrays.stream(claim.objects())
                .distinct()
                .sorted()
                .mapToObj(other ->
                        new Edge(claim.kind(), Math.min(party, other), List.of(Math.max(party, other)), false, ""))
                .toList();
    }

    private static List<Edge> authorships(Authorship claim) {
        return claim.authors().stream()
                .distinct()
                .sorted()
                .map(author -> new Edge(claim.kind(), claim.entry().subject(), List.of(author), false, ""))
                .toList();
    }

    /** The further successors are told apart from the predecessors by the detail. */
    private static Edge succession(Succession claim) {
        long[] further =
                claim.furtherSuccessors().stream().mapToLong(Long::longValue).toArray();
        return edge(claim, claim.type().name() + sorted(further));
    }

    private static String phase(Phase claim) {
        return claim.effect() + (claim.exceptRegion() ? " except " : " ") + claim.region();
    }

    private static List<Long> sorted(long[] numbers) {
        return LongStream.of(numbers).distinct().sorted().boxed().toList();
    }
}
