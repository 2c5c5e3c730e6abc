package org.backlot.difference;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backlot.announcement.Announcement;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A filter of changes held against one graph. */
final class RelationChangeSelection {
    private final RelationChangeFilter where;
    private final boolean withCertainty;
    private final Set<ClaimKind> kinds;
    private final @Nullable Announcement announcement;

    /** @throws Refusal when the filter names an announcement that there is not */
    RelationChangeSelection(Graph graph, @Nullable RelationChangeFilter where, boolean withCertainty) {
        this.where = where == null ? RelationChangeFilter.NONE : where;
        this.withCertainty = withCertainty;
        this.kinds = EnumSet.allOf(ClaimKind.class);
        if (this.where.relations() != null) {
            this.kinds.retainAll(this.where.relations());
        }
        this.announcement = announcement(graph, this.where.announcement());
    }

    /** Relations of which kinds have to be looked at. */
    Set<ClaimKind> kinds() {
        return kinds;
    }

    /** The changes that are wanted, in the order of the strands; compared as they are read. */
    Stream<RelationChange> changes(List<Strand> strands, Span span) {
        return strands.stream()
                .map(strand -> RelationChange.of(strand, span, withCertainty))
                .filter(Objects::nonNull)
                .filter(this::wants);
    }

    private boolean wants(RelationChange change) {
        return (where.changes() == null || where.changes().contains(change.kind()))
                && (where.readings() == null || where.readings().contains(change.getReading()))
                && (announcement == null
                        || change.getCause().is(announcement.entry().number()));
    }

    private static @Nullable Announcement announcement(Graph graph, @Nullable String slug) {
        if (slug == null) {
            return null;
        }
        if (graph.findSubject(slug) instanceof Announcement found) {
            return found;
        }
        throw Refusal.unknown("where.announcement", "announcement", slug);
    }
}
