package org.backlot.difference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.Told;
import org.backlot.organization.Organization;
import org.backlot.relay.PageRequest;
import org.jspecify.annotations.Nullable;

/** Changes of a story in a few words, for tables of cases. */
final class Changes {
    private Changes() {}

    /** A collaboration of which the source leaves open which of the counterparts it means. */
    static Told ambiguousCollaboration(Story story, String party, String... counterparts) {
        List<Long> candidates = Arrays.stream(counterparts).map(story::number).toList();
        return story.tell(party, entry -> new Collaboration(entry, candidates, true, "these teams", null));
    }

    static List<RelationChange> of(Scope scope, Moment from, Moment to) {
        return of(scope, from, to, null, false);
    }

    static List<RelationChange> of(Scope scope, Moment from, Moment to, boolean withCertainty) {
        return of(scope, from, to, null, withCertainty);
    }

    static List<RelationChange> of(Scope scope, Moment from, Moment to, @Nullable RelationChangeFilter where) {
        return of(scope, from, to, where, false);
    }

    private static List<RelationChange> of(
            Scope scope, Moment from, Moment to, @Nullable RelationChangeFilter where, boolean withCertainty) {
        RelationChangeSelection wanted = new RelationChangeSelection(from.graph(), where, withCertainty);
        return scope.page(new Span(from, to), wanted, null, PageRequest.of(PageRequest.GREATEST_SIZE, null, null, null))
                .entries();
    }

    /** Of one subject between two days, by all that is known. */
    static List<RelationChange> of(Story story, String slug, String from, String to) {
        Moment first = story.on(from);
        return of(
                scope(first, story.number(slug), false),
                first,
                first.on(story.on(to).asOf()));
    }

    /** As {@link #of(Story, String, String, String)}, and what goes through units. */
    static List<RelationChange> throughUnits(Story story, String slug, String from, String to) {
        Moment first = story.on(from);
        return of(
                scope(first, story.number(slug), true),
                first,
                first.on(story.on(to).asOf()));
    }

    static Scope scope(Moment moment, long number, boolean throughUnits) {
        Subject subject = moment.graph().subject(number);
        return throughUnits && subject instanceof Organization organization
                ? new UnitTreeScope(organization)
                : new SubjectScope(subject, throughUnits);
    }

    /** Says {@code BEGAN a > b; CHANGED c > d TITLE [x] [y]}; several objects are joined by {@code /}. */
    static String told(List<RelationChange> changes) {
        return changes.stream().map(Changes::told).collect(Collectors.joining("; "));
    }

    static String told(RelationChange change) {
        String objects = change.getObjects().stream().map(Changes::slug).collect(Collectors.joining("/"));
        String values = change.values().stream()
                .map(value -> " " + value.aspect() + " " + value.before() + " " + value.after())
                .collect(Collectors.joining());
        return change.kind() + " " + slug(change.getSubject()) + " > " + objects + values;
    }

    static String told(Cause cause) {
        return cause.basis() + (cause.announcement() == null ? "" : " " + slug(cause.announcement()));
    }

    private static String slug(SubjectAt view) {
        return view.it().getSlug();
    }
}
