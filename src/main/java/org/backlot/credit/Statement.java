package org.backlot.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.naming.NameAnswer;
import org.backlot.naming.Names;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.remark.Remark;
import org.backlot.reporting.LineType;
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
        String clause = clause();
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    private String clause() {
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
            case ATTESTATION -> about() + " " + verb.be() + " genuine";
            case FIRST_REPORT -> firstReport((FirstReport) claim);
            case REMARK -> about() + ": " + withoutStop(((Remark) claim).text());
        };
    }

    private String position(Position position) {
        String at = position.organization() == 0 ? name(position.post()) : name(position.organization());
        String title = position.title();
        if (position.leads()) {
            String as = title == null ? "" : " as " + title;
            return about() + " " + verb.of("lead", "leads", "led") + " " + at + as + interim(position);
        }
        String role = title == null ? "with " + at : title + " (" + at + ")";
        return about() + " " + verb.be() + " " + role + interim(position);
    }

    private static String interim(Position position) {
        return position.interim() ? ", for the time being" : "";
    }

    private String line(ReportingLine line) {
        String reports = about() + " " + verb.of("report", "reports", "reported");
        String dotted = line.type() == LineType.DOTTED ? " by a dotted line" : "";
        return line.manager() == 0 ? reports + " to nobody" : reports + " to " + name(line.manager()) + dotted;
    }

    private String collaboration(Collaboration collaboration) {
        String with =
                collaboration.words() == null ? names(collaboration.counterparts()) : "“" + collaboration.words() + "”";
        String purpose = collaboration.purpose() == null ? "" : " on " + collaboration.purpose();
        return about() + " " + verb.of("work", "works", "worked") + " with " + with + purpose;
    }

    private String ownership(Ownership ownership) {
        String share = ownership.words() == null ? percent(ownership) : "a share (“" + ownership.words() + "”) of ";
        return about() + " " + verb.of("own", "owns", "owned") + " " + share + name(ownership.owned());
    }

    private static String percent(Ownership ownership) {
        BigDecimal least = ownership.least();
        BigDecimal most = ownership.most();
        if (least == null || most == null) {
            return "";
        }
        String exact = least.toPlainString() + " percent of ";
        return least.compareTo(most) == 0
                ? exact
                : "between " + least.toPlainString() + " and " + most.toPlainString() + " percent of ";
    }

    private String naming(Naming naming) {
        String label = moment.graph().subject(naming.entry().subject()).getLabel();
        String name = "“" + naming.name() + "”";
        return label + " "
                + switch (naming.nameKind()) {
                    case OFFICIAL -> verb.be() + " called " + name;
                    case SHORT -> verb.be() + " called " + name + " for short";
                    case FULL -> verb.be() + " called " + name + " in full";
                    case FORMER -> "was formerly called " + name;
                    case DESCRIPTIVE -> verb.be() + " described as " + name;
                };
    }

    private String succession(Succession succession) {
        List<Long> results = new ArrayList<>();
        results.add(succession.entry().subject());
        results.addAll(succession.furtherSuccessors());
        boolean several = succession.predecessors().size() > 1;
        String before = names(succession.predecessors());
        return switch (succession.type()) {
            case MERGER ->
                before + " " + verb.of("combine", several ? "combine" : "combines", "combined", several) + " into "
                        + names(results);
            case SPLIT ->
                before + " " + verb.of("split", several ? "split" : "splits", "split", several) + " into "
                        + names(results);
            case ACQUISITION ->
                names(results) + " "
                        + verb.of("take", results.size() > 1 ? "take" : "takes", "took", results.size() > 1) + " over "
                        + before;
        };
    }

    private String effect(Effect effect) {
        boolean several = effect.targets().size() > 1;
        String whom = effect.targets().isEmpty() ? "" : names(effect.targets());
        return switch (effect.effect()) {
            case LAYOFF ->
                "roles" + (whom.isEmpty() ? "" : " at " + whom) + " " + verb.be(true) + " cut" + people(effect);
            case CONSOLIDATION -> passive(effect, whom, several, "consolidated");
            case COMBINATION -> passive(effect, whom, several, "combined");
            case SPLIT -> passive(effect, whom, several, "split");
            case ACQUISITION -> passive(effect, whom, several, "taken over");
            case CREATION -> passive(effect, whom, several, "created");
            case CLOSURE -> passive(effect, whom, several, "closed");
            case RENAME -> passive(effect, whom, several, "renamed");
            case APPOINTMENT -> passive(effect, whom, several, "given a role");
            case RETENTION -> passive(effect, whom, several, "kept in a role");
            case DEPARTURE -> {
                String leaves = verb.of("leave", several ? "leave" : "leaves", "left", several);
                yield touched(whom) + " " + leaves + " a role" + people(effect);
            }
        };
    }

    private String passive(Effect effect, String whom, boolean several, String participle) {
        return touched(whom) + " " + verb.be(several) + " " + participle + people(effect);
    }

    private String touched(String whom) {
        return whom.isEmpty() ? "what " + about() + " speaks of" : whom;
    }

    private static String people(Effect effect) {
        String words = effect.headcountWords();
        if (words != null) {
            return " (" + words + ")";
        }
        Integer least = effect.headcountLeast();
        Integer most = effect.headcountMost();
        if (least == null && most == null) {
            return "";
        }
        String number = Objects.equals(least, most)
                ? String.valueOf(least)
                : most == null ? "at least " + least : least == null ? "at most " + most : least + " to " + most;
        return " (" + number + ")";
    }

    private String phase(Phase phase) {
        String region = (phase.exceptRegion() ? "outside " : "in ") + phase.region();
        String affected = switch (phase.quantifier()) {
            case ALL -> "all those affected ";
            case MOST -> "most of those affected ";
            case SOME -> "some of those affected ";
        };
        String state = switch (phase.state()) {
            case NOTIFIED -> affected + region + " have been told";
            case PENDING -> affected + region + " are still to be told";
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

    /** A name as it stands in a sentence: what is only described takes an article. */
    private String name(long subject) {
        NameAnswer answer = Names.answer(moment.view(subject));
        boolean article = answer.descriptive() && !answer.name().startsWith("the ");
        return article ? "the " + answer.name() : answer.name();
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
