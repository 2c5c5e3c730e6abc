package org.backlot.archive;

import static org.backlot.archive.Parts.maybe;
import static org.backlot.archive.Parts.number;
import static org.backlot.archive.Parts.other;
import static org.backlot.archive.Parts.subject;
import static org.backlot.archive.Parts.text;
import static org.backlot.archive.Scalar.Sort.DAY;
import static org.backlot.archive.Scalar.Sort.MOMENT;
import static org.backlot.archive.Scalar.Sort.NUMBER;
import static org.backlot.archive.Scalar.Sort.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.citation.Attribution;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;

/**
 * What an archive holds, line by line: the tables of the ledger, the types of lines that their rows are, and the fields
 * of these, all in the order of writing. Whoever adds a column to the ledger adds it here.
 */
final class Layout {
    /** The version of the format. It changes when a reader of the old one could not read the new one any more. */
    static final int VERSION = 1;

    static final String FORMAT = "backlot";

    /** Columns that the database works out by itself, by table, and the transaction, which means nothing elsewhere. */
    private static final Map<String, Set<String>> WORKED_OUT = Map.of(
            "recording", Set.of("transaction"),
            "claim_party", Set.of("claim_kind"),
            "citation_speaker", Set.of("attribution"));

    private static final List<String> PLACED = List.of("ordinal");
    private static final Detail SOURCES = Detail.of("document_source", "document", PLACED);
    private static final Detail SPEAKERS = Detail.of("citation_speaker", "citation", PLACED);
    private static final Detail SLUGS = new Detail(
            "slug",
            "subject",
            "SELECT g.slug, g.subject FROM slug g JOIN subject s ON s.number = g.subject WHERE g.slug <> s.slug"
                    + " ORDER BY s.recording, g.subject, g.slug COLLATE \"C\"",
            List.of());

    /** One line for each recording, in front of everything that was recorded in it. */
    static final Table RECORDINGS = new Table(
            "recording",
            "sequence",
            "",
            null,
            List.of(new Shape(
                    "Recording",
                    "",
                    List.of(
                            new Scalar("number", "sequence", NUMBER, true),
                            new Scalar("recordedAt", "recorded_at", MOMENT, true)))));

    /** What is recorded, in the order in which it stands in the feed of changes. */
    static final List<Table> TABLES = List.of(
            table("publication", "number", publication()),
            table("document", "number", document()),
            new Table("subject", "recording", "number", "kind", subjects()),
            table("identifier", "subject, scheme COLLATE \"C\", value COLLATE \"C\"", identifier()),
            new Table("claim", "recording", "number", "kind", ClaimShapes.all()),
            table("citation", "number", citation()),
            table("claim_withdrawal", "claim", withdrawal("ClaimWithdrawal", "claim")),
            table("citation_withdrawal", "citation", withdrawal("CitationWithdrawal", "citation")),
            table("merger", "subject", merger()),
            table("slug_change", "subject", slugChange()));

    private Layout() {}

    /** All tables with lines of their own. */
    static List<Table> all() {
        return Stream.concat(Stream.of(RECORDINGS), TABLES.stream()).toList();
    }

    /** The columns of a table that stand in no line, because the database works them out by itself. */
    static Set<String> workedOut(String table) {
        return WORKED_OUT.getOrDefault(table, Set.of());
    }

    private static Table table(String name, String order, Shape shape) {
        return new Table(name, "recording", order, null, List.of(shape));
    }

    private static Shape publication() {
        return new Shape("Publication", "", List.of(number(), text("slug"), text("name"), maybe("site", "site", TEXT)));
    }

    private static Shape document() {
        Field source = new Reference("document", "source", "document", null, List.of(), true);
        return new Shape(
                "Document",
                "",
                List.of(
                        number(),
                        text("slug"),
                        Choice.of("kind", "kind", DocumentKind.class, true),
                        text("title"),
                        maybe("url", "url", TEXT),
                        maybe("via", "via", TEXT),
                        maybe("language", "language", TEXT),
                        other("publication", "publication", "publication", false),
                        new Dated("published", "published", false),
                        maybe("publishedAt", "published_at", MOMENT),
                        new Members(
                                "sources",
                                SOURCES,
                                null,
                                List.of(Choice.of("relation", "relation", Lineage.Relation.class, true), source),
                                false)));
    }

    private static List<Shape> subjects() {
        Members slugs = new Members("formerSlugs", SLUGS, null, List.of(text("slug")), false);
        List<Shape> shapes = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            List<Part> parts = new ArrayList<>(List.of(number(), text("slug"), text("label"), slugs));
            if (kind == SubjectKind.ANNOUNCEMENT) {
                parts.add(Choice.of("form", "form", AnnouncementForm.class, true));
                parts.add(other("document", "document", "document", false));
                parts.add(new Dated("issued", "issued", false));
            }
            shapes.add(new Shape(typeName(kind), kind.name(), parts));
        }
        return shapes;
    }

    private static Shape identifier() {
        return new Shape(
                "Identifier",
                "",
                List.of(
                        new Reference("subject", "subject", "subject", null, List.of(), true),
                        text("scheme"),
                        text("value")));
    }

    private static Shape citation() {
        Field speaker = subject("speaker", "speaker", "speaker_kind", "PERSON", true);
        return new Shape(
                "Citation",
                "",
                List.of(
                        number(),
                        other("claim", "claim", "claim", true),
                        other("document", "document", "document", true),
                        Choice.of("stance", "stance", Stance.class, true),
                        Choice.of("attribution", "attribution", Attribution.class, true),
                        other("restsOn", "rests_on", "document", false),
                        new Members("speakers", SPEAKERS, null, List.of(speaker), false),
                        maybe("descriptor", "descriptor", TEXT),
                        Choice.of("tense", "tense", Tense.class, true),
                        maybe("spokenOf", "spoken_of", DAY),
                        maybe("locator", "locator", TEXT)));
    }

    private static Shape withdrawal(String type, String table) {
        return new Shape(type, "", List.of(other(table, table, table, true), text("reason")));
    }

    private static Shape merger() {
        return new Shape(
                "Merger",
                "",
                List.of(
                        subject("duplicate", "subject", "kind", null, true),
                        subject("into", "into_subject", "kind", null, true),
                        text("reason")));
    }

    private static Shape slugChange() {
        return new Shape(
                "SlugChange",
                "",
                List.of(
                        new Reference("subject", "subject", "subject", null, List.of(), true),
                        text("former"),
                        text("slug"),
                        text("reason")));
    }

    private static String typeName(SubjectKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
