package org.backlot.scoop;

import java.util.LinkedHashSet;
import java.util.Set;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.FirstReportAt;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.eclipse.microprofile.graphql.Description;

/** A first-report credit held against the times of publication that are on record. */
@Description("A first-report credit held against the times of publication that are on record.")
public record CreditCheck(
        @Description("What comes of it.") CreditVerdict verdict,
        @Description("Why, in a sentence.") String reason) {

    static CreditCheck of(FirstReportAt credit) {
        FirstReport it = credit.it();
        Moment moment = credit.moment();
        if (it.scope() != null) {
            return new CreditCheck(
                    CreditVerdict.UNCHECKABLE,
                    "The credit is for a part, told in words; which claims are meant is not on record.");
        }
        Reports reports = Reports.of(about(it, moment.graph()), moment);
        if (!reports.isDated(it.publication())) {
            return new CreditCheck(
                    CreditVerdict.UNCHECKABLE, "No report of it by the publication is on record with a time.");
        }
        if (!reports.isFirst(it.publication())) {
            return new CreditCheck(CreditVerdict.CONTRADICTED, "Another publication reported it earlier.");
        }
        return new CreditCheck(
                CreditVerdict.CONSISTENT,
                reports.isShared(it.publication())
                        ? "No report on record is surely earlier; others are of the same time, as far as known."
                        : "No other report on record is as early.");
    }

    /** The claims about the announcement and those made in it; a credit is no report of it. */
    private static Set<Claim> about(FirstReport credit, Graph graph) {
        Set<Claim> about = new LinkedHashSet<>();
        Subject announcement = graph.subject(credit.entry().subject());
        for (ClaimKind kind : ClaimKind.values()) {
            if (kind != ClaimKind.FIRST_REPORT) {
                about.addAll(graph.claims(announcement, kind, Side.SUBJECT));
                about.addAll(graph.claims(announcement, kind, Side.ANNOUNCEMENT));
            }
        }
        return about;
    }
}
