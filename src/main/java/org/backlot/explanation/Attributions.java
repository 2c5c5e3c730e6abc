package org.backlot.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backlot.announcement.Authorship;
import org.backlot.citation.Citation;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.Names;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;
import org.jspecify.annotations.Nullable;

/** Follows the words of a citation back to whoever said or wrote them, as known at a moment. */
final class Attributions {
    private static final int MOST_STEPS = 64;

    private final Moment moment;
    private final List<AttributionStep> steps = new ArrayList<>();
    private final Set<Long> passed = new HashSet<>();
    private final Deque<Way> open = new ArrayDeque<>();

    private Attributions(Moment moment) {
        this.moment = moment;
    }

    static CitationPath of(Citation citation, Moment moment) {
        Attributions way = new Attributions(moment);
        Document opened = moment.graph().document(citation.document());
        switch (citation.attribution()) {
            case OUTLET -> way.follow(opened, false);
            case DOCUMENT -> {
                way.pass(new Way(opened, null, 0));
                way.open.push(new Way(moment.graph().document(citation.restsOn()), null, 1));
                way.walk(false);
            }
            case ON_RECORD -> {
                way.follow(opened, true);
                way.parties(AttributionRole.SPEAKERS, moment.views(citation.speakers()));
            }
            case ANONYMOUS -> {
                way.follow(opened, true);
                way.last(AttributionRole.UNNAMED_SOURCE, String.valueOf(citation.descriptor()), List.of());
            }
        }
        return new CitationPath(citation, way.steps);
    }

    private void follow(Document from, boolean copiesOnly) {
        open.push(new Way(from, null, 0));
        walk(copiesOnly);
    }

    /** Depth first, each document once; of copies only, where somebody's own words are followed. */
    private void walk(boolean copiesOnly) {
        while (!open.isEmpty() && steps.size() < MOST_STEPS) {
            Way way = open.pop();
            if (!passed.contains(way.document.number())) {
                pass(way);
                List<Lineage> sources = new ArrayList<>(way.document.sources());
                sources.removeIf(source -> copiesOnly && source.relation() != Lineage.Relation.COPIES);
                for (int i = sources.size() - 1; i >= 0; i--) {
                    Lineage source = sources.get(i);
                    open.push(new Way(moment.graph().document(source.source()), source.relation(), way.depth + 1));
                }
            }
        }
    }

    private void pass(Way way) {
        Document document = way.document;
        passed.add(document.number());
        boolean article = document.kind() == DocumentKind.ARTICLE && document.publication() != 0;
        String label =
                article ? moment.graph().publication(document.publication()).name() : document.title();
        steps.add(new AttributionStep(
                article ? AttributionRole.OUTLET : AttributionRole.DOCUMENT,
                label,
                way.depth,
                way.relation,
                document,
                List.of()));
        if (!article) {
            parties(AttributionRole.AUTHORS, authors(document));
        }
    }

    private List<SubjectAt> authors(Document document) {
        Set<Long> authors = new LinkedHashSet<>();
        for (Subject announcement : moment.graph().announcements(document)) {
            for (Claim claim : moment.graph().claims(announcement, ClaimKind.AUTHORSHIP, Side.SUBJECT)) {
                if (Evidence.stands(claim, moment)) {
                    authors.addAll(((Authorship) claim).authors());
                }
            }
        }
        return moment.views(List.copyOf(authors));
    }

    private void parties(AttributionRole role, List<SubjectAt> parties) {
        if (!parties.isEmpty()) {
            last(role, parties.stream().map(Names::of).collect(Collectors.joining(", ")), parties);
        }
    }

    /** Adds a step that nothing comes after, behind the last one. */
    private void last(AttributionRole role, String label, List<SubjectAt> parties) {
        int depth = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).depth() + 1;
        steps.add(new AttributionStep(role, label, depth, null, null, parties));
    }

    private record Way(Document document, Lineage.@Nullable Relation relation, int depth) {}
}
