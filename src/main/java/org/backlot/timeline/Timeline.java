package org.backlot.timeline;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What happened to a subject and around it. */
@Description("What happened to a subject and around it, as far as sources tell.")
public record Timeline(
        @Ignore List<@NonNull TimelineEvent> dated, @Ignore List<@NonNull TimelineEvent> undated) {

    static Timeline of(List<TimelineEvent> events) {
        List<TimelineEvent> sorted =
                events.stream().sorted(Comparator.comparing(TimelineEvent::key)).toList();
        return new Timeline(
                sorted.stream().filter(event -> event.date() != null).toList(),
                sorted.stream().filter(event -> event.date() == null).toList());
    }
}
