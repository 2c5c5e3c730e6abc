package org.backlot.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.company.Company;
import org.backlot.division.Division;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;
import org.backlot.graph.SubjectKind;
import org.backlot.person.Person;
import org.backlot.post.Post;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject as a file tells of it.
 *
 * @param form of an announcement; of no meaning otherwise
 * @param document that an announcement is
 * @param issued when an announcement was made
 */
record SubjectDraft(
        Name slug,
        SubjectKind kind,
        String label,
        List<IdentifierDraft> identifiers,
        AnnouncementForm form,
        Name document,
        @Nullable FuzzyDate issued) {

    private static final List<String> KNOWN = List.of("label", "identifiers");
    private static final List<String> ANNOUNCEMENT = List.of("label", "form", "document", "issued", "identifiers");

    /** A subject that is no announcement: its label alone, or a mapping. */
    static SubjectDraft read(Name slug, SubjectKind kind, Value value, Reading reading) {
        if (kind == SubjectKind.ANNOUNCEMENT) {
            return announcement(slug, value, reading);
        }
        if (value instanceof Value.Text) {
            String label = new Scalars(reading).line(slug.slug(), value, Lengths.LINE);
            return plain(slug, kind, label, List.of());
        }
        Fields fields = Fields.of(Kinds.noun(kind) + " `" + slug.slug() + "`", value, KNOWN, reading);
        return plain(slug, kind, fields.line("label"), identifiers(fields));
    }

    private static SubjectDraft plain(Name slug, SubjectKind kind, String label, List<IdentifierDraft> identifiers) {
        return new SubjectDraft(slug, kind, label, identifiers, AnnouncementForm.NOT_STATED, Name.NONE, null);
    }

    private static SubjectDraft announcement(Name slug, Value value, Reading reading) {
        Fields fields = Fields.of("the announcement `" + slug.slug() + "`", value, ANNOUNCEMENT, reading);
        return new SubjectDraft(
                slug,
                SubjectKind.ANNOUNCEMENT,
                fields.line("label"),
                identifiers(fields),
                fields.choice("form", AnnouncementForm.class),
                fields.findName("document", Wanted.DOCUMENT),
                new Dates(fields).findDate("issued"));
    }

    private static List<IdentifierDraft> identifiers(Fields fields) {
        List<IdentifierDraft> identifiers = new ArrayList<>();
        Scalars scalars = new Scalars(fields.reading());
        for (Value.Field field : fields.findEntries("identifiers")) {
            String scheme = field.key().text();
            if (!Name.isSlug(scheme)) {
                fields.reading()
                        .mistakes()
                        .add(
                                field.key().place(),
                                "a register is named in lower-case letters and digits, not " + Shown.quoted(scheme));
            }
            String value = scalars.line(Shown.plain(scheme), field.value(), Lengths.LINE);
            identifiers.add(new IdentifierDraft(field.key().place(), scheme, value));
        }
        return identifiers;
    }

    Subject subject(long number, Instant recordedAt, Numbers numbers) {
        SubjectEntry entry = new SubjectEntry(number, slug.slug(), label, recordedAt);
        return switch (kind) {
            case COMPANY -> new Company(entry);
            case DIVISION -> new Division(entry);
            case PERSON -> new Person(entry);
            case POST -> new Post(entry);
            case ANNOUNCEMENT -> new Announcement(entry, form, numbers.document(document), issued);
        };
    }
}
