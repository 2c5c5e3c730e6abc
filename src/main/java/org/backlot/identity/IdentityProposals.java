package org.backlot.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.backlot.relay.Page;
import org.backlot.search.Folding;

/**
 * Which subjects of a graph may be one. Proposed are two of a kind that bear or bore the same name, the later one with
 * the first of them that it can be: whom a register tells apart, by two keys of one scheme, is not proposed. A function
 * of the graph, whichever way its subjects came.
 */
final class IdentityProposals {
    /** How many that bear a name are looked at for each that bears it too; else common names would cost their square. */
    private static final int LOOKED_AT = 20;

    private static final Set<SubjectKind> KINDS =
            EnumSet.of(SubjectKind.PERSON, SubjectKind.COMPANY, SubjectKind.DIVISION);

    private final Graph graph;
    private final Map<String, List<Bearer>> bearers = new HashMap<>();
    private final Map<Pair, IdentityProposal> proposals = new LinkedHashMap<>();

    /** @param going whether it is the name by which the subject goes */
    private record Bearer(Subject subject, boolean going) {}

    private record Pair(long first, long second) {}

    private IdentityProposals(Graph graph) {
        this.graph = graph;
    }

    /** All proposals, the one for which most speaks first, then in the order of recording. */
    static List<IdentityProposal> of(Graph graph) {
        IdentityProposals all = new IdentityProposals(graph);
        for (Subject subject : graph.subjectsAfter(0)) {
            if (KINDS.contains(subject.kind())) {
                all.propose(subject);
            }
        }
        List<IdentityProposal> sorted = new ArrayList<>(all.proposals.values());
        sorted.sort(Comparator.comparing(IdentityProposals::key));
        return sorted;
    }

    /** Ascends through the list. */
    static String key(IdentityProposal proposal) {
        return String.format("%03d", 100 - proposal.weight())
                + Page.numberKey(proposal.subject().entry().number())
                + Page.numberKey(proposal.other().entry().number());
    }

    private void propose(Subject subject) {
        names(subject).forEach((name, going) -> {
            List<Bearer> before = bearers.computeIfAbsent(subject.kind() + " " + name, any -> new ArrayList<>(1));
            for (Bearer bearer : before.subList(0, Math.min(LOOKED_AT, before.size()))) {
                if (!areToldApart(bearer.subject(), subject)) {
                    add(bearer.subject(), subject, bearer.going() && going);
                    break;
                }
            }
            before.add(new Bearer(subject, going));
        });
    }

    private void add(Subject first, Subject second, boolean sameName) {
        Pair pair = new Pair(first.entry().number(), second.entry().number());
        if (sameName || !proposals.containsKey(pair)) {
            List<IdentityGround> grounds = new ArrayList<>();
            grounds.add(sameName ? IdentityGround.SAME_NAME : IdentityGround.SAME_FURTHER_NAME);
            if (first.kind() == SubjectKind.PERSON && share(first, second)) {
                grounds.add(IdentityGround.SAME_ORGANIZATION);
            }
            proposals.put(pair, new IdentityProposal(first, second, grounds));
        }
    }

    /** The names that a subject bears or bore, folded, and of each whether it goes by it. */
    private Map<String, Boolean> names(Subject subject) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        put(names, subject.entry().label(), true);
        for (Claim claim : graph.claims(subject, ClaimKind.NAMING, Side.SUBJECT)) {
            Naming naming = (Naming) claim;
            if (naming.nameKind() != NameKind.DESCRIPTIVE
                    && graph.claimWithdrawn(claim.entry().number()) == null) {
                put(names, naming.name(), naming.nameKind() == NameKind.OFFICIAL);
            }
        }
        return names;
    }

    private static void put(Map<String, Boolean> names, String name, boolean going) {
        String folded = Folding.of(name);
        if (!folded.isEmpty()) {
            names.merge(folded, going, Boolean::logicalOr);
        }
    }

    private boolean areToldApart(Subject first, Subject second) {
        for (Identifier one : graph.identifiers(first)) {
            for (Identifier other : graph.identifiers(second)) {
                if (one.scheme().equals(other.scheme()) && !one.value().equals(other.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean share(Subject first, Subject second) {
        Set<Long> organizations = organizations(first);
        organizations.retainAll(organizations(second));
        return !organizations.isEmpty();
    }

    private Set<Long> organizations(Subject person) {
        Set<Long> organizations = new HashSet<>();
        for (Claim claim : graph.claims(person, ClaimKind.POSITION, Side.SUBJECT)) {
            organizations.add(((Position) claim).organization());
        }
        organizations.remove(0L);
        return organizations;
    }
}
