package org.backlot.conflict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Subject;

/** What is found in a story, in words: {@code SOLE_MANAGER OPEN 1 2}, {@code NAME GRANULARITY 1 3}. */
final class Found {
    private static final String DAY = "2024-02-01";

    private Found() {}

    static Set<String> in(Story story) {
        return in(story.on(DAY));
    }

    static Set<String> in(Moment moment) {
        Set<String> found = new TreeSet<>();
        Candidates candidates = Candidates.of(moment.graph());
        for (Subject at = candidates.next(0, false);
                at != null;
                at = candidates.next(at.entry().number(), false)) {
            Conflicts.belongingTo(at, moment).forEach(conflict -> found.add(words(conflict)));
        }
        return found;
    }

    /** What is found from each claim on its own. */
    static Set<String> byClaims(Moment moment) {
        Set<String> found = new TreeSet<>();
        Graph graph = moment.graph();
        for (Claim claim : graph.claims()) {
            Conflicts.of(claim, moment).forEach(conflict -> found.add(words(conflict)));
        }
        return found;
    }

    static List<Long> claims(ConflictAt conflict) {
        return conflict.finding().claims().stream()
                .map(claim -> claim.entry().number())
                .toList();
    }

    private static String words(ConflictAt conflict) {
        Compatibility how = conflict.getCompatibility();
        StringBuilder words =
                new StringBuilder().append(conflict.getType()).append(' ').append(how == null ? "OPEN" : how.name());
        claims(conflict).forEach(claim -> words.append(' ').append(claim));
        return words.toString();
    }
}
