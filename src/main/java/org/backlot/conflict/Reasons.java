package org.backlot.conflict;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.reporting.ReportingLine;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Findings in words: what the claims say, and why that is a contradiction or none. */
final class Reasons {
    private static final int SHOWN = 5;

    private Reasons() {}

    static String of(Finding finding, Moment moment) {
        Set<String> values = new LinkedHashSet<>();
        for (Claim claim : finding.claims()) {
            values.add(value(claim, finding.predicate(), moment.graph()));
        }
        String shown = values.stream().limit(SHOWN).collect(Collectors.joining("; "));
        String more = values.size() > SHOWN ? "; and " + (values.size() - SHOWN) + " more" : "";
        Compatibility how = finding.compatibility();
        String verdict = how == null ? open(finding.predicate()) : how.sentence();
        return subject(finding.predicate()) + ": " + shown + more + ". " + verdict;
    }

    private static String open(Predicate predicate) {
        return predicate == Predicate.COUNTERPART
                ? "Whom the source means that leaves it open is not told."
                : "They cannot all be true at one time.";
    }

    private static String subject(Predicate predicate) {
        return switch (predicate) {
            case SOLID_MANAGER -> "Different solid managers";
            case TITLE -> "Different titles";
            case HOLDER -> "Different holders of the post";
            case LEADER -> "Different leaders of the organization";
            case OFFICIAL_NAME -> "Different official names";
            case WHOLE -> "Part of different organizations";
            case SHARE -> "Different shares";
            case SHARES_TOGETHER -> "Shares of more than the whole company";
            case NOVELTY -> "Told as new, and as there before";
            case START -> "Different beginnings";
            case END -> "Different ends";
            case DUE -> "Different due dates";
            case HEADCOUNT -> "Different numbers of people";
            case PROGRESS -> "Told differently of one part of the world";
            case COUNTERPART -> "Different readings of who works with whom";
            case AUTHORS -> "Different authors";
            case FIRST -> "Different publications credited as first";
        };
    }

    private static String value(Claim claim, Predicate predicate, Graph graph) {
        return switch (predicate) {
            case SOLID_MANAGER -> label(((ReportingLine) claim).manager(), graph);
            case TITLE -> "\"" + ((Position) claim).title() + "\"" + at((Position) claim, graph);
            case HOLDER, LEADER -> label(claim.entry().subject(), graph);
            case OFFICIAL_NAME -> "\"" + ((Naming) claim).name() + "\"";
            case WHOLE -> label(((Placement) claim).whole(), graph);
            case SHARE -> share((Ownership) claim);
            case SHARES_TOGETHER -> label(claim.entry().subject(), graph) + " " + share((Ownership) claim);
            case NOVELTY -> (Times.isNew(claim) ? "new" : "there") + since(claim);
            case START -> date(Times.start(claim));
            case END -> date(Times.end(claim));
            case DUE -> date(((Phase) claim).due());
            case HEADCOUNT -> Amounts.printed(claim);
            case PROGRESS -> progress((Phase) claim);
            case COUNTERPART -> parties((Collaboration) claim, graph);
            case AUTHORS -> labels(((Authorship) claim).authors(), graph);
            case FIRST -> graph.publication(((FirstReport) claim).publication()).name();
        };
    }

    private static String at(Position position, Graph graph) {
        long seat = position.organization() == 0 ? position.post() : position.organization();
        return " (" + label(seat, graph) + ")";
    }

    private static String since(Claim claim) {
        String start = claim.entry().validity().start() instanceof org.backlot.time.Bound.Known known
                ? known.date().toString()
                : "";
        return start.isEmpty() ? "" : " from " + start;
    }

    private static String share(Ownership ownership) {
        String least =
                Objects.requireNonNull(ownership.least()).stripTrailingZeros().toPlainString();
        String most =
                Objects.requireNonNull(ownership.most()).stripTrailingZeros().toPlainString();
        return (least.equals(most) ? least : least + " to " + most) + " percent";
    }

    private static String progress(Phase phase) {
        String region = phase.exceptRegion() ? "outside " + phase.region() : phase.region();
        return phase.state().name().toLowerCase(Locale.ROOT) + " for "
                + phase.quantifier().name().toLowerCase(Locale.ROOT) + " of it (" + region + ")";
    }

    private static String parties(Collaboration collaboration, Graph graph) {
        String counterparts = labels(collaboration.counterparts(), graph);
        return label(collaboration.entry().subject(), graph) + " with "
                + (collaboration.ambiguous() ? "one or more of " : "") + counterparts;
    }

    private static String labels(Iterable<Long> subjects, Graph graph) {
        Set<String> labels = new LinkedHashSet<>();
        subjects.forEach(subject -> labels.add(label(subject, graph)));
        return labels.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (labels.size() > SHOWN ? ", …" : "");
    }

    private static String label(long subject, Graph graph) {
        return subject == 0 ? "nobody" : graph.subject(subject).getLabel();
    }

    private static String date(@Nullable FuzzyDate date) {
        return date == null ? "" : date.toString();
    }
}
