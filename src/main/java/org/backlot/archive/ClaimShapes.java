package org.backlot.archive;

import static org.backlot.archive.Parts.maybe;
import static org.backlot.archive.Parts.number;
import static org.backlot.archive.Parts.other;
import static org.backlot.archive.Parts.parties;
import static org.backlot.archive.Parts.subject;
import static org.backlot.archive.Parts.text;
import static org.backlot.archive.Scalar.Sort.COUNT;
import static org.backlot.archive.Scalar.Sort.DECIMAL;
import static org.backlot.archive.Scalar.Sort.FLAG;
import static org.backlot.archive.Scalar.Sort.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.backlot.succession.SuccessionType;
import org.jspecify.annotations.Nullable;

/** The lines of claims: what all have, and what those of each kind have besides. */
final class ClaimShapes {
    static final Detail PARTIES = Detail.of("claim_party", "claim", List.of("ordinal", "role"));

    private ClaimShapes() {}

    static List<Shape> all() {
        return List.of(
                claim("Position", "POSITION", "PERSON", position()),
                claim(
                        "ReportingLine",
                        "REPORTING_LINE",
                        "PERSON POST COMPANY DIVISION",
                        List.of(
                                subject("manager", "manager", "manager_kind", "PERSON POST", false),
                                Choice.of("lineType", "line_type", LineType.class, true))),
                claim(
                        "Collaboration",
                        "COLLABORATION",
                        "PERSON POST COMPANY DIVISION",
                        List.of(
                                parties("counterparts", "COUNTERPART", "PERSON POST COMPANY DIVISION", true),
                                new Scalar("ambiguous", "ambiguous", FLAG, true),
                                maybe("words", "counterpart_words", TEXT),
                                maybe("purpose", "purpose", TEXT))),
                claim(
                        "Placement",
                        "PLACEMENT",
                        "COMPANY DIVISION POST",
                        List.of(subject("whole", "whole", "whole_kind", "COMPANY DIVISION", true))),
                claim(
                        "Ownership",
                        "OWNERSHIP",
                        "COMPANY DIVISION PERSON",
                        List.of(
                                subject("owned", "owned", "owned_kind", "COMPANY", true),
                                maybe("least", "share_least", DECIMAL),
                                maybe("most", "share_most", DECIMAL),
                                maybe("words", "share_words", TEXT))),
                claim(
                        "Naming",
                        "NAMING",
                        null,
                        List.of(text("name"), Choice.of("nameKind", "name_kind", NameKind.class, true))),
                claim(
                        "Succession",
                        "SUCCESSION",
                        "COMPANY DIVISION",
                        List.of(
                                Choice.of("successionType", "succession_type", SuccessionType.class, true),
                                parties("predecessors", "PREDECESSOR", "COMPANY DIVISION", true),
                                parties("furtherSuccessors", "FURTHER_SUCCESSOR", "COMPANY DIVISION", false))),
                claim("Effect", "EFFECT", "ANNOUNCEMENT", effect()),
                claim("Phase", "PHASE", "ANNOUNCEMENT", phase()),
                claim(
                        "Authorship",
                        "AUTHORSHIP",
                        "ANNOUNCEMENT",
                        List.of(parties("authors", "AUTHOR", "PERSON COMPANY DIVISION", true))),
                claim(
                        "Attestation",
                        "ATTESTATION",
                        "ANNOUNCEMENT",
                        List.of(other("document", "document", "document", true))),
                claim(
                        "FirstReport",
                        "FIRST_REPORT",
                        "ANNOUNCEMENT",
                        List.of(
                                other("publication", "publication", "publication", true),
                                maybe("scope", "scope", TEXT))),
                claim("Remark", "REMARK", null, List.of(new Scalar("text", "remark", TEXT, true))));
    }

    private static Shape claim(String type, String kind, @Nullable String about, List<? extends Part> own) {
        List<Part> parts = new ArrayList<>(List.of(
                number(),
                text("key"),
                subject("subject", "subject", "subject_kind", about, true),
                Choice.of("modality", "modality", Modality.class, true),
                Choice.of("continuity", "continuity", Continuity.class, true),
                new Bounded("start", List.of()),
                new Bounded("end", List.of("ONGOING", "ENDED_WHEN_UNKNOWN")),
                subject("announcement", "announcement", "announcement_kind", "ANNOUNCEMENT", false),
                other("supersedes", "supersedes", "claim", false)));
        parts.addAll(own);
        parts.add(maybe("note", "note", TEXT));
        return new Shape(type, kind, parts);
    }

    private static List<Part> position() {
        return List.of(
                subject("organization", "organization", "organization_kind", "COMPANY DIVISION", false),
                subject("post", "post", "post_kind", "POST", false),
                maybe("title", "title", TEXT),
                new Scalar("leads", "leads", FLAG, true),
                new Scalar("interim", "interim", FLAG, true),
                maybe("remit", "remit", TEXT));
    }

    private static List<Part> effect() {
        return List.of(
                Choice.of("effect", "effect_kind", EffectKind.class, true),
                parties("targets", "TARGET", null, false),
                maybe("headcount", "headcount", TEXT),
                maybe("headcountLeast", "headcount_least", COUNT),
                maybe("headcountMost", "headcount_most", COUNT),
                maybe("scope", "scope", TEXT));
    }

    private static List<Part> phase() {
        return List.of(
                new Reference("effect", "effect", "claim", "effect_claim_kind", List.of("EFFECT"), true),
                text("region"),
                new Scalar("exceptRegion", "except_region", FLAG, true),
                Choice.of("quantifier", "quantifier", Quantifier.class, true),
                Choice.of("state", "phase_state", PhaseState.class, true),
                new Dated("due", "due", false),
                maybe("condition", "condition", TEXT));
    }
}
