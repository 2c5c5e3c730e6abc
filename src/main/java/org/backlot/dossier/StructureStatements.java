package org.backlot.dossier;

import java.util.List;
import org.backlot.graph.ClaimKind;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.remark.Remark;
import org.backlot.succession.Succession;
import org.backlot.succession.SuccessionType;

/** Reads what is part of what, who owns what, what came out of what, what bears which name, and remarks. */
final class StructureStatements {
    private StructureStatements() {}

    static Statement placement(Fields fields) {
        Name part = fields.name("part", Wanted.PART);
        Name whole = fields.name("whole", Wanted.ORGANIZATION);
        return Statement.about(
                part, ClaimKind.PLACEMENT, (entry, numbers) -> new Placement(entry, numbers.subject(whole)));
    }

    static Statement ownership(Fields fields) {
        Name owner = fields.name("owner", Wanted.ACTOR);
        Name owned = fields.name("owned", Wanted.COMPANY);
        Share share = Share.of(fields);
        String words = fields.findLine("words", Lengths.PHRASE);
        return Statement.about(
                owner,
                ClaimKind.OWNERSHIP,
                (entry, numbers) -> new Ownership(entry, numbers.subject(owned), share.least(), share.most(), words));
    }

    static Statement naming(Fields fields) {
        Name subject = fields.name("subject", Wanted.SUBJECT);
        String name = fields.line("name");
        NameKind kind = fields.choice("kind", NameKind.class);
        return Statement.about(subject, ClaimKind.NAMING, (entry, numbers) -> new Naming(entry, name, kind));
    }

    static Statement succession(Fields fields) {
        Name successor = fields.name("successor", Wanted.ORGANIZATION);
        SuccessionType type = fields.choice("type", SuccessionType.class);
        List<Name> predecessors = fields.names("predecessors", Wanted.ORGANIZATION);
        List<Name> further = fields.findNames("furtherSuccessors", Wanted.ORGANIZATION);
        return Statement.about(
                successor,
                ClaimKind.SUCCESSION,
                (entry, numbers) -> new Succession(
                        entry, type, Statement.subjects(predecessors, numbers), Statement.subjects(further, numbers)));
    }

    static Statement remark(Fields fields) {
        Name subject = fields.name("subject", Wanted.SUBJECT);
        String text = fields.text("text");
        return Statement.about(subject, ClaimKind.REMARK, (entry, numbers) -> new Remark(entry, text));
    }
}
