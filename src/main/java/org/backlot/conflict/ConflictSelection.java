package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.publication.Publication;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A filter of conflicts held against one moment; it starts from the fewest subjects that the filter allows. */
final class ConflictSelection implements Predicate<ConflictAt> {
    private final Moment moment;
    private final ConflictFilter where;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final @Nullable Publication publication;

    /** @throws Refusal when a slug or key of the filter names nothing */
    ConflictSelection(Moment moment, @Nullable ConflictFilter filter) {
        Graph graph = moment.graph();
        this.moment = moment;
        this.where = filter == null ? ConflictFilter.NONE : filter;
        this.publication = named(where.publication(), graph::findPublication, "where.publication", "publication");
        Subject subject = named(where.subject(), graph::findSubject, "where.subject", "subject");
        if (subject != null) {
            subjects.add(subject);
        }
        Claim claim = named(where.claim(), graph::findClaim, "where.claim", "claim");
        if (claim != null) {
            claims.add(claim);
        }
    }

    /** The same, of those only that a claim is part of. */
    ConflictSelection with(Claim claim) {
        claims.add(claim);
        return this;
    }

    /** The same, of those only in whose claims a subject takes part. */
    ConflictSelection with(Subject subject) {
        subjects.add(subject);
        return this;
    }

    /** Subjects among which all stand to which wanted conflicts belong. */
    Candidates candidates(LatestCandidates latest) {
        Graph graph = moment.graph();
        if (!claims.isEmpty()) {
            return Candidates.around(claims.subList(0, 1), graph);
        }
        if (!subjects.isEmpty()) {
            return Candidates.around(graph.claims(subjects.get(0)), graph);
        }
        return publication == null ? latest.of(graph) : Candidates.around(cited(publication, graph), graph);
    }

    @Override
    public boolean test(ConflictAt conflict) {
        List<Claim> its = conflict.finding().claims();
        return (where.types() == null || where.types().contains(conflict.getType()))
                && (where.verdicts() == null || where.verdicts().contains(conflict.verdict()))
                && claims.stream().allMatch(conflict.finding()::has)
                && subjects.stream().allMatch(subject -> its.stream().anyMatch(of -> takesPart(subject, of)))
                && (publication == null || its.stream().anyMatch(this::isCited));
    }

    private static boolean takesPart(Subject subject, Claim of) {
        long number = subject.entry().number();
        if (of.entry().subject() == number) {
            return true;
        }
        for (long object : of.objects()) {
            if (object == number) {
                return true;
            }
        }
        return false;
    }

    private boolean isCited(Claim of) {
        Graph graph = moment.graph();
        return graph.citations(of).stream()
                .anyMatch(citation -> moment.sees(citation)
                        && publication != null
                        && graph.document(citation.document()).publication() == publication.number());
    }

    private static Collection<Claim> cited(Publication publication, Graph graph) {
        Set<Claim> cited = new LinkedHashSet<>();
        for (var document : graph.documents(publication)) {
            graph.citations(document).forEach(citation -> cited.add(graph.claim(citation.claim())));
        }
        return cited;
    }

    private static <T> @Nullable T named(
            @Nullable String name, Function<String, @Nullable T> find, String argument, String what) {
        if (name == null) {
            return null;
        }
        T found = find.apply(name);
        if (found == null) {
            throw Refusal.unknown(argument, what, name);
        }
        return found;
    }
}
