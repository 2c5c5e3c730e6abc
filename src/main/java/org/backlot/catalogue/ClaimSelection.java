package org.backlot.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.backlot.refusal.Refusal;
import org.backlot.standing.Standing;
import org.jspecify.annotations.Nullable;

/** A filter of claims held against one graph; it starts from the narrowest list that the filter allows. */
final class ClaimSelection implements Predicate<Claim> {
    private final Graph graph;
    private final Moment now;
    private final @Nullable Moment day;
    private final ClaimFilter where;
    private final @Nullable Subject of;
    private final @Nullable Subject subject;
    private final @Nullable Subject announcement;
    private final @Nullable Document document;
    private final @Nullable Publication publication;

    /**
     * @param of whose claims are read; {@code null} for everybody's
     * @throws Refusal when a slug of the filter names nothing
     */
    ClaimSelection(Moment now, @Nullable Subject of, ClaimFilter where) {
        this.of = of;
        this.now = now;
        this.day = where.heldOn() == null ? null : now.on(where.heldOn());
        this.graph = now.graph();
        this.where = where;
        this.subject = named(where.subject(), graph::findSubject, "where.subject", "subject");
        this.announcement = named(where.announcement(), graph::findSubject, "where.announcement", "announcement");
        this.document = named(where.document(), graph::findDocument, "where.document", "document");
        this.publication = named(where.publication(), graph::findPublication, "where.publication", "publication");
    }

    /** The narrowest list of claims in the order of recording to which the filter leads; {@code null} for all. */
    @Nullable
    List<Claim> part() {
        List<Claim> led = led();
        if (where.recordedFrom() == null && where.recordedUntil() == null) {
            return led;
        }
        List<Claim> all = led == null ? graph.claims() : led;
        int from = where.recordedFrom() == null ? 0 : countBefore(all, where.recordedFrom());
        int until = where.recordedUntil() == null
                ? all.size()
                : countBefore(all, where.recordedUntil().plusNanos(1));
        return all.subList(from, Math.max(from, until));
    }

    private @Nullable List<Claim> led() {
        if (of != null) {
            return graph.claims(of);
        }
        if (subject != null) {
            return graph.claims(subject);
        }
        if (announcement != null) {
            return graph.claims(announcement);
        }
        if (document != null) {
            return distinct(graph.citations(document).stream());
        }
        return publication == null
                ? null
                : distinct(graph.documents(publication).stream().flatMap(of -> graph.citations(of).stream()));
    }

    /** Claims were recorded in the order of their numbers. */
    private static int countBefore(List<Claim> claims, Instant time) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (claims.get(middle).getRecordedAt().isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean test(Claim claim) {
        ClaimEntry entry = claim.entry();
        return isAmong(where.kinds(), claim.kind())
                && isAmong(where.modalities(), entry.modality())
                && isAmong(where.continuities(), entry.continuity())
                && (announcement == null
                        || entry.announcement() == announcement.entry().number())
                && (subject == null || takesPart(subject, claim))
                && isRecordedInTime(claim)
                && isCited(claim)
                && (day == null || claim.at(day).presence().isHeld())
                && (where.standings() == null
                        || where.standings().contains(Standing.of(claim, now).value()));
    }

    private boolean isRecordedInTime(Claim claim) {
        Instant recorded = claim.getRecordedAt();
        return (where.recordedFrom() == null || !recorded.isBefore(where.recordedFrom()))
                && (where.recordedUntil() == null || !recorded.isAfter(where.recordedUntil()));
    }

    private static boolean takesPart(Subject subject, Claim claim) {
        long number = subject.entry().number();
        boolean found = claim.entry().subject() == number || claim.entry().announcement() == number;
        for (long object : claim.objects()) {
            found |= object == number;
        }
        return found;
    }

    private static <T> boolean isAmong(@Nullable List<T> wanted, T value) {
        return wanted == null || wanted.contains(value);
    }

    private boolean isCited(Claim claim) {
        boolean anyCitation = document == null && publication == null && where.attributions() == null;
        return anyCitation || graph.citations(claim).stream().anyMatch(this::cited);
    }

    private boolean cited(Citation citation) {
        return (document == null || citation.document() == document.number() || citation.restsOn() == document.number())
                && (publication == null || graph.document(citation.document()).publication() == publication.number())
                && (where.attributions() == null || where.attributions().contains(citation.attribution()));
    }

    private List<Claim> distinct(Stream<Citation> citations) {
        return citations
                .mapToLong(Citation::claim)
                .distinct()
                .sorted()
                .mapToObj(graph::claim)
                .toList();
    }

    private static <T> @Nullable T named(
            @Nullable String slug, Function<String, @Nullable T> find, String argument, String what) {
        if (slug == null) {
            return null;
        }
        T found = find.apply(slug);
        if (found == null) {
            throw Refusal.unknown(argument, what, slug);
        }
        return found;
    }
}
