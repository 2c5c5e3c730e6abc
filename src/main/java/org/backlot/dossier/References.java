package org.backlot.dossier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/** Checks that what a file refers to exists, in the file or on record, and is of the right kind. */
final class References {
    /** For how many unknown slugs the nearest is looked for, which takes time where many are known. */
    private static final int SEARCHES = 50;

    private final Register register;
    private final Graph graph;
    private final Mistakes mistakes;
    private final Set<Name> broken = new HashSet<>();
    private int searches;

    private References(Register register, Graph graph, Mistakes mistakes) {
        this.register = register;
        this.graph = graph;
        this.mistakes = mistakes;
    }

    /** The entries that refer to something wrong. */
    static Set<Name> check(List<Mention> mentions, Register register, Graph graph, Mistakes mistakes) {
        References references = new References(register, graph, mistakes);
        mentions.forEach(references::check);
        return references.broken;
    }

    private void check(Mention mention) {
        Wanted wanted = mention.wanted();
        String slug = mention.name().slug();
        Register.Declared found = find(wanted.space(), slug);
        if (found == null) {
            String message = "`" + mention.field() + "`: there is no " + noun(wanted) + " `" + slug + "`";
            mistakes.add(mention.name().place(), message, () -> hint(wanted, slug));
            broken.add(mention.owner());
        } else if (!wanted.fits(found.subject(), found.claim())) {
            String message =
                    "`" + mention.field() + "` wants " + wanted.phrase() + "; `" + slug + "` is " + phrase(found);
            mistakes.add(mention.name().place(), message);
            broken.add(mention.owner());
        }
    }

    private static String noun(Wanted wanted) {
        boolean oneKind = wanted.kinds().size() == 1;
        return oneKind
                ? wanted.phrase().substring(wanted.phrase().indexOf(' ') + 1)
                : wanted.space().noun();
    }

    private static String phrase(Register.Declared found) {
        SubjectKind subject = found.subject();
        if (subject != null) {
            return Kinds.phrase(subject);
        }
        return found.claim() == null
                ? "no such thing"
                : "a `" + StatementKind.of(found.claim()).key() + "`";
    }

    private Register.@Nullable Declared find(Space space, String slug) {
        Register.Declared here = register.find(space, slug);
        return here != null ? here : recorded(space, slug);
    }

    private Register.@Nullable Declared recorded(Space space, String slug) {
        return switch (space) {
            case PUBLICATION ->
                graph.findPublication(slug) == null ? null : new Register.Declared(Place.START, null, null);
            case DOCUMENT -> graph.findDocument(slug) == null ? null : new Register.Declared(Place.START, null, null);
            case SUBJECT -> {
                Subject subject = graph.findSubject(slug);
                yield subject == null ? null : new Register.Declared(Place.START, subject.kind(), null);
            }
            case CLAIM -> {
                Claim claim = graph.findClaim(slug);
                yield claim == null ? null : new Register.Declared(Place.START, null, claim.kind());
            }
        };
    }

    private @Nullable String hint(Wanted wanted, String slug) {
        Space elsewhere = Arrays.stream(Space.values())
                .filter(space -> find(space, slug) != null)
                .findFirst()
                .orElse(null);
        if (elsewhere != null) {
            return "`" + slug + "` is a " + elsewhere.noun();
        }
        return searches++ < SEARCHES
                ? Nearest.hint(slug, Stream.concat(register.candidates(wanted), recorded(wanted)))
                : null;
    }

    /** The slugs on record that could be meant; those of documents and claims are not listed anywhere. */
    private Stream<String> recorded(Wanted wanted) {
        return switch (wanted.space()) {
            case PUBLICATION -> graph.publications().all().stream().map(Publication::slug);
            case SUBJECT ->
                wanted.kinds().stream()
                        .flatMap(kind -> graph.directory(kind).all().stream())
                        .map(subject -> subject.entry().slug());
            case DOCUMENT, CLAIM -> Stream.empty();
        };
    }
}
