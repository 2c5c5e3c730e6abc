package org.backlot.scoop;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.evidence.Origin;
import org.backlot.evidence.Origins;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.eclipse.microprofile.graphql.Description;

/** What an outlet reported first, and what became of it. The cost is that of the claims that the outlet reported. */
@Description("What an outlet reported first, by the times of publication on record, and what became of it.")
public record OutletRecord(
        @Description("The outlet.") Publication publication,

        @Description("How many claims it supports.") int claims,

        @Description("How many of them it was the first to report, alone or together with others.")
        int first,

        @Description("How many of those others reported at the same time, as far as known.")
        int shared,

        @Description("How many claims cannot be checked, because no time of its reports is known.")
        int uncheckable,

        @Description("Of the first: how many another outlet supports on an origin of its own, no earlier.")
        int corroborated,

        @Description("Of the first: how many somebody denies.")
        int denied,

        @Description("Of the first: how many were taken back.")
        int retracted) {

    static OutletRecord of(Publication publication, Moment moment) {
        Collection<Claim> claims = supported(publication, moment);
        int[] counts = new int[6];
        for (Claim claim : claims) {
            Reports reports = Reports.of(List.of(claim), moment);
            if (!reports.isDated(publication.number())) {
                counts[0]++;
            } else if (reports.isFirst(publication.number())) {
                counts[1]++;
                counts[2] += reports.isShared(publication.number()) ? 1 : 0;
                counts[3] += isCorroborated(claim, publication, moment) ? 1 : 0;
                counts[4] += isDenied(claim, moment) ? 1 : 0;
                counts[5] += moment.withdrawn(claim) ? 1 : 0;
            }
        }
        return new OutletRecord(
                publication, claims.size(), counts[1], counts[2], counts[0], counts[3], counts[4], counts[5]);
    }

    /** The claims that an outlet supports and was the first to report, in the order of recording. */
    static List<Claim> scoops(Publication publication, Moment moment) {
        return supported(publication, moment).stream()
                .filter(claim -> Reports.of(List.of(claim), moment).isFirst(publication.number()))
                .sorted(Comparator.comparingLong(claim -> claim.entry().number()))
                .toList();
    }

    /** Claims that were taken back are among them. */
    private static Collection<Claim> supported(Publication publication, Moment moment) {
        Graph graph = moment.graph();
        Map<Long, Claim> claims = new LinkedHashMap<>();
        for (Document document : graph.documents(publication)) {
            for (Citation citation : graph.citations(document)) {
                if (citation.document() == document.number()
                        && citation.stance() == Stance.SUPPORTS
                        && moment.sees(citation)) {
                    claims.put(citation.claim(), graph.claim(citation.claim()));
                }
            }
        }
        return claims.values();
    }

    private static boolean isCorroborated(Claim claim, Publication publication, Moment moment) {
        List<Citation> own = moment.graph().citations(claim).stream()
                .filter(citation -> isSupport(citation, moment) && isBy(citation, publication, moment))
                .toList();
        Set<Origin> origins = new HashSet<>();
        own.forEach(citation -> origins.addAll(Origins.of(citation, moment.graph())));
        return moment.graph().citations(claim).stream()
                .filter(citation -> isSupport(citation, moment) && !isBy(citation, publication, moment))
                .anyMatch(citation ->
                        Origins.of(citation, moment.graph()).stream().noneMatch(origins::contains));
    }

    private static boolean isDenied(Claim claim, Moment moment) {
        return moment.graph().citations(claim).stream()
                .anyMatch(citation -> citation.stance() == Stance.DENIES && moment.sees(citation));
    }

    private static boolean isSupport(Citation citation, Moment moment) {
        return citation.stance() == Stance.SUPPORTS && moment.sees(citation);
    }

    private static boolean isBy(Citation citation, Publication publication, Moment moment) {
        return moment.graph().document(citation.document()).publication() == publication.number();
    }
}
