package org.backlot.dossier;

import java.util.List;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.graph.ClaimKind;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Reads what is claimed of announcements: what they do, how far that has come, who wrote them, who had them first. */
final class AnnouncementStatements {
    private AnnouncementStatements() {}

    static Statement effect(Fields fields) {
        Name announcement = fields.name("announcement", Wanted.ANNOUNCEMENT);
        EffectKind kind = fields.choice("kind", EffectKind.class);
        List<Name> targets = fields.findNames("targets", Wanted.SUBJECT);
        String headcount = fields.findLine("headcount", Lengths.PHRASE);
        Integer least = fields.findCount("headcountLeast");
        Integer most = fields.findCount("headcountMost");
        checkHeadcount(fields, least, most);
        String scope = fields.findLine("scope", Lengths.PHRASE);
        return Statement.about(
                announcement,
                ClaimKind.EFFECT,
                (entry, numbers) ->
                        new Effect(entry, kind, Statement.subjects(targets, numbers), headcount, least, most, scope));
    }

    private static void checkHeadcount(Fields fields, @Nullable Integer least, @Nullable Integer most) {
        if (least != null && most != null && least > most) {
            String message = "`headcountLeast` is " + least + ", more than `headcountMost`, " + most;
            fields.reading().mistakes().add(fields.place("headcountLeast"), message);
        }
    }

    static Statement phase(Fields fields) {
        Name effect = fields.name("effect", Wanted.EFFECT);
        String region = fields.line("region");
        boolean exceptRegion = fields.truth("exceptRegion");
        Quantifier quantifier = fields.choice("quantifier", Quantifier.class, Quantifier.ALL);
        PhaseState state = fields.choice("state", PhaseState.class);
        FuzzyDate due = new Dates(fields).findDate("due");
        String condition = fields.findLine("condition", Lengths.PHRASE);
        return new Statement(
                ClaimKind.PHASE,
                numbers -> numbers.announcementOf(effect),
                List.of(effect),
                (entry, numbers) -> new Phase(
                        entry, numbers.claim(effect), region, exceptRegion, quantifier, state, due, condition));
    }

    static Statement authorship(Fields fields) {
        Name announcement = fields.name("announcement", Wanted.ANNOUNCEMENT);
        List<Name> authors = fields.names("authors", Wanted.ACTOR);
        return Statement.about(
                announcement,
                ClaimKind.AUTHORSHIP,
                (entry, numbers) -> new Authorship(entry, Statement.subjects(authors, numbers)));
    }

    static Statement attestation(Fields fields) {
        Name announcement = fields.name("announcement", Wanted.ANNOUNCEMENT);
        Name document = fields.name("document", Wanted.DOCUMENT);
        return Statement.about(
                announcement,
                ClaimKind.ATTESTATION,
                (entry, numbers) -> new Attestation(entry, numbers.document(document)));
    }

    static Statement firstReport(Fields fields) {
        Name announcement = fields.name("announcement", Wanted.ANNOUNCEMENT);
        Name publication = fields.name("publication", Wanted.PUBLICATION);
        String scope = fields.findLine("scope", Lengths.PHRASE);
        return Statement.about(
                announcement,
                ClaimKind.FIRST_REPORT,
                (entry, numbers) -> new FirstReport(entry, numbers.publication(publication), scope));
    }
}
