package org.backlot.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.backlot.graph.ClaimKind;

/** The keys under which a claim says what it says, one for each kind of claim. */
enum StatementKind {
    POSITION(
            "position",
            ClaimKind.POSITION,
            RoleStatements::position,
            List.of("person", "organization", "post", "title", "leads", "interim", "remit")),
    REPORTING_LINE(
            "reportingLine",
            ClaimKind.REPORTING_LINE,
            RoleStatements::reportingLine,
            List.of("subordinate", "manager", "type")),
    COLLABORATION(
            "collaboration",
            ClaimKind.COLLABORATION,
            RoleStatements::collaboration,
            List.of("party", "with", "ambiguous", "words", "purpose")),
    PLACEMENT("placement", ClaimKind.PLACEMENT, StructureStatements::placement, List.of("part", "whole")),
    OWNERSHIP(
            "ownership",
            ClaimKind.OWNERSHIP,
            StructureStatements::ownership,
            List.of("owner", "owned", "percent", "words")),
    NAMING("naming", ClaimKind.NAMING, StructureStatements::naming, List.of("subject", "name", "kind")),
    SUCCESSION(
            "succession",
            ClaimKind.SUCCESSION,
            StructureStatements::succession,
            List.of("successor", "type", "predecessors", "furtherSuccessors")),
    EFFECT(
            "effect",
            ClaimKind.EFFECT,
            AnnouncementStatements::effect,
            List.of("announcement", "kind", "targets", "headcount", "headcountLeast", "headcountMost", "scope")),
    PHASE(
            "phase",
            ClaimKind.PHASE,
            AnnouncementStatements::phase,
            List.of("effect", "region", "exceptRegion", "quantifier", "state", "due", "condition")),
    AUTHORSHIP(
            "authorship", ClaimKind.AUTHORSHIP, AnnouncementStatements::authorship, List.of("announcement", "authors")),
    ATTESTATION(
            "attestation",
            ClaimKind.ATTESTATION,
            AnnouncementStatements::attestation,
            List.of("announcement", "document")),
    FIRST_REPORT(
            "firstReport",
            ClaimKind.FIRST_REPORT,
            AnnouncementStatements::firstReport,
            List.of("announcement", "publication", "scope")),
    REMARK("remark", ClaimKind.REMARK, StructureStatements::remark, List.of("subject", "text"));

    private final String key;
    private final ClaimKind kind;
    private final Function<Fields, Statement> reader;
    private final List<String> known;

    StatementKind(String key, ClaimKind kind, Function<Fields, Statement> reader, List<String> known) {
        this.key = key;
        this.kind = kind;
        this.reader = reader;
        this.known = known;
    }

    String key() {
        return key;
    }

    ClaimKind kind() {
        return kind;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(StatementKind::key).toList();
    }

    static StatementKind of(ClaimKind kind) {
        return Arrays.stream(values())
                .filter(statement -> statement.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    Statement read(Value value, Reading reading) {
        return reader.apply(Fields.of("`" + key + "`", value, known, reading));
    }

    /** The kinds whose keys stand in a claim. */
    static List<StatementKind> in(Fields claim) {
        return Arrays.stream(values()).filter(kind -> claim.has(kind.key)).toList();
    }
}
