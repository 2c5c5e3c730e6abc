package org.backlot.ledger;

import static org.backlot.ledger.ClaimPartyRow.Role.AUTHOR;
import static org.backlot.ledger.ClaimPartyRow.Role.COUNTERPART;
import static org.backlot.ledger.ClaimPartyRow.Role.FURTHER_SUCCESSOR;
import static org.backlot.ledger.ClaimPartyRow.Role.PREDECESSOR;
import static org.backlot.ledger.ClaimPartyRow.Role.TARGET;

import java.util.List;
import java.util.function.LongFunction;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.remark.Remark;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;
import org.jspecify.annotations.Nullable;

/** The columns that belong to one kind of claim: filled from a claim, and read back into one. */
final class ClaimColumns {
    private ClaimColumns() {}

    static void fill(ClaimRow row, Claim claim, LongFunction<SubjectKind> kinds) {
        switch (claim.kind()) {
            case POSITION -> fill(row, (Position) claim, kinds);
            case REPORTING_LINE -> fill(row, (ReportingLine) claim, kinds);
            case COLLABORATION -> fill(row, (Collaboration) claim);
            case PLACEMENT -> fill(row, (Placement) claim, kinds);
            case OWNERSHIP -> fill(row, (Ownership) claim);
            case NAMING -> fill(row, (Naming) claim);
            case SUCCESSION -> row.successionType = ((Succession) claim).type();
            case EFFECT -> fill(row, (Effect) claim);
            case PHASE -> fill(row, (Phase) claim);
            case AUTHORSHIP -> {} // Authors are parties.
            case ATTESTATION -> row.document = ((Attestation) claim).document();
            case FIRST_REPORT -> fill(row, (FirstReport) claim);
            case REMARK -> row.remark = ((Remark) claim).text();
        }
    }

    static Claim claim(ClaimRow row, ClaimEntry entry, List<ClaimPartyRow> parties) {
        return switch (row.kind) {
            case POSITION -> position(row, entry);
            case REPORTING_LINE -> new ReportingLine(entry, Reference.orZero(row.manager), stated(row.lineType));
            case COLLABORATION -> collaboration(row, entry, ClaimPartyRow.in(COUNTERPART, parties));
            case PLACEMENT -> new Placement(entry, Reference.orZero(row.whole));
            case OWNERSHIP ->
                new Ownership(entry, Reference.orZero(row.owned), row.shareLeast, row.shareMost, row.shareWords);
            case NAMING -> new Naming(entry, stated(row.name), stated(row.nameKind));
            case SUCCESSION ->
                new Succession(
                        entry,
                        stated(row.successionType),
                        ClaimPartyRow.in(PREDECESSOR, parties),
                        ClaimPartyRow.in(FURTHER_SUCCESSOR, parties));
            case EFFECT -> effect(row, entry, ClaimPartyRow.in(TARGET, parties));
            case PHASE -> phase(row, entry);
            case AUTHORSHIP -> new Authorship(entry, ClaimPartyRow.in(AUTHOR, parties));
            case ATTESTATION -> new Attestation(entry, Reference.orZero(row.document));
            case FIRST_REPORT -> new FirstReport(entry, Reference.orZero(row.publication), row.scope);
            case REMARK -> new Remark(entry, stated(row.remark));
        };
    }

    private static void fill(ClaimRow row, Position position, LongFunction<SubjectKind> kinds) {
        row.organization = Reference.orNull(position.organization());
        row.organizationKind = kind(position.organization(), kinds);
        row.post = Reference.orNull(position.post());
        row.title = position.title();
        row.leads = position.leads();
        row.interim = position.interim();
        row.remit = position.remit();
    }

    private static Position position(ClaimRow row, ClaimEntry entry) {
        return new Position(
                entry,
                Reference.orZero(row.organization),
                Reference.orZero(row.post),
                row.title,
                stated(row.leads),
                stated(row.interim),
                row.remit);
    }

    private static void fill(ClaimRow row, ReportingLine line, LongFunction<SubjectKind> kinds) {
        row.manager = Reference.orNull(line.manager());
        row.managerKind = kind(line.manager(), kinds);
        row.lineType = line.type();
    }

    private static void fill(ClaimRow row, Collaboration collaboration) {
        row.ambiguous = collaboration.ambiguous();
        row.counterpartWords = collaboration.words();
        row.purpose = collaboration.purpose();
    }

    private static Collaboration collaboration(ClaimRow row, ClaimEntry entry, List<Long> counterparts) {
        return new Collaboration(entry, counterparts, stated(row.ambiguous), row.counterpartWords, row.purpose);
    }

    private static void fill(ClaimRow row, Placement placement, LongFunction<SubjectKind> kinds) {
        row.whole = placement.whole();
        row.wholeKind = kinds.apply(placement.whole());
    }

    private static void fill(ClaimRow row, Ownership ownership) {
        row.owned = ownership.owned();
        row.shareLeast = ownership.least();
        row.shareMost = ownership.most();
        row.shareWords = ownership.words();
    }

    private static void fill(ClaimRow row, Naming naming) {
        row.name = naming.name();
        row.nameKind = naming.nameKind();
    }

    private static void fill(ClaimRow row, Effect effect) {
        row.effectKind = effect.effect();
        row.headcount = effect.headcount();
        row.headcountLeast = effect.headcountLeast();
        row.headcountMost = effect.headcountMost();
        row.scope = effect.scope();
    }

    private static Effect effect(ClaimRow row, ClaimEntry entry, List<Long> targets) {
        return new Effect(
                entry,
                stated(row.effectKind),
                targets,
                row.headcount,
                row.headcountLeast,
                row.headcountMost,
                row.scope);
    }

    private static void fill(ClaimRow row, Phase phase) {
        row.effect = phase.effect();
        row.region = phase.region();
        row.exceptRegion = phase.exceptRegion();
        row.quantifier = phase.quantifier();
        row.phaseState = phase.state();
        row.due = DateColumns.of(phase.due());
        row.condition = phase.condition();
    }

    private static Phase phase(ClaimRow row, ClaimEntry entry) {
        return new Phase(
                entry,
                Reference.orZero(row.effect),
                stated(row.region),
                stated(row.exceptRegion),
                stated(row.quantifier),
                stated(row.phaseState),
                DateColumns.date(row.due),
                row.condition);
    }

    private static void fill(ClaimRow row, FirstReport report) {
        row.publication = report.publication();
        row.scope = report.scope();
    }

    private static @Nullable SubjectKind kind(long subject, LongFunction<SubjectKind> kinds) {
        return subject == 0 ? null : kinds.apply(subject);
    }

    /** A column that the database does not let be null in a claim of this kind. */
    private static <T> T stated(@Nullable T column) {
        if (column == null) {
            throw new IllegalStateException("a column of this kind of claim is not stated");
        }
        return column;
    }
}
