package org.backlot.credit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.naming.NameKind;
import org.backlot.naming.Names;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.remark.Remark;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;

/** Says in English what a claim says, in the tense in which its sources speak. */
final class Statement {
    private final Claim claim;
    private final Moment moment;
    private final Verb verb;

    Statement(Claim claim, Moment moment, Verb verb) {
        this.claim = claim;
        this.moment = moment;
        this.verb = verb;
    }

    /** The statement as a clause that begins a sentence, without a full stop. */
    String text() {
        return switch (claim.kind()) {
            case POSITION -> position((Position) claim);
            case REPORTING_LINE -> line((ReportingLine) claim);
            case COLLABORATION -> collaboration((Collaboration) claim);
            case PLACEMENT -> about() + " " + verb.be() + " part of " + name(((Placement) claim).whole());
            case OWNERSHIP -> ownership((Ownership) claim);
            case NAMING -> naming((Naming) claim);
            case SUCCESSION -> succession((Succession) claim);
            case EFFECT -> effect((Effect) claim);
            case PHASE -> phase((Phase) claim);
            case AUTHORSHIP -> about() + " " + verb.was() + " written by " + names(((Authorship) claim).authors());
            case ATTESTATION ->
                about() + " " + verb.be() + " genuine: "
                        + moment.graph()
                                .document(((Attestation) claim).document())
                                .title();
            case FIRST_REPORT -> firstReport((FirstReport) claim);
            case REMARK -> about() + ": " + withoutStop(((Remark) claim).text());
        };
    }

    private String position(Position position) {
        String at = position.organization() == 0 ? name(position.post()) : name(position.organization());
        String role = position.title();
        if (position.leads()) {
            return about() + " " + verb.of("lead", "leads", "led") + " " + at + (role == null ? "" : " as " + role);
        }
        return role == null
                ? about() + " " + verb.be() + " with " + at
                : about() + " " + verb.be() + " " + role + " (" + at + ")";
    }

    private String line(ReportingLine line) {
        String reports = about() + " " + verb.of("report", "reports", "reported");
        return line.manager() == 0 ? reports + " to nobody" : reports + " to " + name(line.manager());
    }

    private String collaboration(Collaboration collaboration) {
        String with =
                collaboration.words() == null ? names(collaboration.counterparts()) : "“" + collaboration.words() + "”";
        String purpose = collaboration.purpose() == null ? "" : " on " + collaboration.purpose();
        return about() + " " + verb.of("work", "works", "worked") + " with " + with + purpose;
    }

    private String ownership(Ownership ownership) {
        String share = ownership.words();
        if (share == null && ownership.least() != null) {
            share = ownership.least().toPlainString() + " percent";
        }
        return about() + " " + verb.of("own", "owns", "owned") + " " + (share == null ? "" : share + " of ")
                + name(ownership.owned());
    }

    private String naming(Naming naming) {
        String label = moment.graph().subject(naming.entry().subject()).getLabel();
        return label + " "
                + (naming.nameKind() == NameKind.DESCRIPTIVE ? verb.be() + " described as" : verb.be() + " called")
                + " “" + naming.name() + "”";
    }

    private String succession(Succession succession) {
        return switch (succession.type()) {
            case MERGER ->
                names(succession.predecessors()) + " " + verb.of("combine", "combine", "combined") + " into " + about();
            case SPLIT ->
                names(succession.predecessors()) + " " + verb.of("split", "splits", "split") + " into " + about();
            case ACQUISITION ->
                about() + " " + verb.of("take", "takes", "took") + " over " + names(succession.predecessors());
        };
    }

    private String effect(Effect effect) {
        String kind = effect.effect().name().toLowerCase(Locale.ROOT);
        String people = effect.headcountWords() == null ? "" : " (" + effect.headcountWords() + ")";
        String targets = effect.targets().isEmpty() ? "" : " at " + names(effect.targets());
        return about() + " " + verb.of("announce", "announces", "announced") + " a " + kind + people + targets;
    }

    private String phase(Phase phase) {
        String region = (phase.exceptRegion() ? "outside " : "in ") + phase.region();
        String state = switch (phase.state()) {
            case NOTIFIED -> "those affected " + region + " have been told";
            case PENDING -> "those affected " + region + " are still to be told";
            case DONE -> "it has been carried out " + region;
        };
        String due = phase.due() == null || phase.due().words() == null
                ? ""
                : " " + phase.due().words();
        return about() + ": " + state + due + (phase.condition() == null ? "" : ", " + phase.condition());
    }

    private String firstReport(FirstReport credit) {
        String scope = credit.scope() == null ? "" : " " + credit.scope();
        return moment.graph().publication(credit.publication()).name() + " was first to report" + scope;
    }

    private String about() {
        return name(claim.entry().subject());
    }

    private String name(long subject) {
        return Names.of(moment.view(subject));
    }

    private String names(List<Long> subjects) {
        return list(subjects.stream().map(this::name).collect(Collectors.toList()));
    }

    /** Names as a sentence lists them: the last joined by "and". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
