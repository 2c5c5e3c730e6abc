package org.backlot.dossier;

import java.util.List;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.ClaimKind;
import org.backlot.position.Position;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.jspecify.annotations.Nullable;

/** Reads who holds what, who reports to whom, and who works with whom. */
final class RoleStatements {
    private static final String NOBODY = "NOBODY";

    private RoleStatements() {}

    static Statement position(Fields fields) {
        Name person = fields.name("person", Wanted.PERSON);
        Name organization = fields.findName("organization", Wanted.ORGANIZATION);
        Name post = fields.findName("post", Wanted.POST);
        if (!fields.has("organization") && !fields.has("post")) {
            fields.reading().mistakes().add(fields.place(), "`position` lacks `organization` or `post`");
        }
        String title = fields.findLine("title", Lengths.LINE);
        boolean leads = fields.truth("leads");
        boolean interim = fields.truth("interim");
        String remit = fields.findLine("remit", Lengths.PHRASE);
        return Statement.about(
                person,
                ClaimKind.POSITION,
                (entry, numbers) -> new Position(
                        entry, numbers.subject(organization), numbers.subject(post), title, leads, interim, remit));
    }

    static Statement reportingLine(Fields fields) {
        Name subordinate = fields.name("subordinate", Wanted.PARTY);
        Name manager = saysNobody(fields.find("manager")) ? Name.NONE : fields.name("manager", Wanted.MANAGER);
        LineType type = fields.choice("type", LineType.class, LineType.SOLID);
        return Statement.about(
                subordinate,
                ClaimKind.REPORTING_LINE,
                (entry, numbers) -> new ReportingLine(entry, numbers.subject(manager), type));
    }

    private static boolean saysNobody(@Nullable Value manager) {
        return manager instanceof Value.Text text && text.text().equals(NOBODY);
    }

    static Statement collaboration(Fields fields) {
        Name party = fields.name("party", Wanted.PARTY);
        List<Name> counterparts = fields.names("with", Wanted.PARTY);
        boolean ambiguous = fields.truth("ambiguous");
        String words = fields.findLine("words", Lengths.PHRASE);
        String purpose = fields.findLine("purpose", Lengths.PHRASE);
        return Statement.about(
                party,
                ClaimKind.COLLABORATION,
                (entry, numbers) ->
                        new Collaboration(entry, Statement.subjects(counterparts, numbers), ambiguous, words, purpose));
    }
}
