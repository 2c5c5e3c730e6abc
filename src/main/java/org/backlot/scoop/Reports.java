package org.backlot.scoop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.publication.Document;

/**
 * Which outlets reported something, and when, by the supporting citations that can be seen at a moment. An outlet is
 * first when no other surely was before it, so outlets whose times cannot be told apart are first together; one of which
 * no time is known is never first.
 */
final class Reports {
    private final Map<Long, List<Published>> times = new LinkedHashMap<>();

    static Reports of(Collection<? extends Claim> claims, Moment moment) {
        Reports reports = new Reports();
        for (Claim claim : claims) {
            for (Citation citation : moment.graph().citations(claim)) {
                if (citation.stance() == Stance.SUPPORTS && moment.sees(citation)) {
                    reports.add(moment.graph().document(citation.document()));
                }
            }
        }
        return reports;
    }

    private void add(Document document) {
        if (document.publication() != 0) {
            List<Published> its = times.computeIfAbsent(document.publication(), outlet -> new ArrayList<>());
            Published published = Published.of(document);
            if (published != null) {
                its.add(published);
            }
        }
    }

    /** Whether a time of an outlet's report is known. */
    boolean isDated(long outlet) {
        return !of(outlet).isEmpty();
    }

    /** Whether an outlet has a report with a time, and no other surely had one before. */
    boolean isFirst(long outlet) {
        return isDated(outlet)
                && times.keySet().stream().allMatch(other -> other == outlet || !isBefore(other, outlet));
    }

    /** Whether others are first as well. */
    boolean isShared(long outlet) {
        return times.keySet().stream().anyMatch(other -> other != outlet && isFirst(other));
    }

    private boolean isBefore(long one, long other) {
        return of(one).stream().anyMatch(mine -> of(other).stream().allMatch(mine::surelyBefore));
    }

    private List<Published> of(long outlet) {
        return times.getOrDefault(outlet, List.of());
    }
}
