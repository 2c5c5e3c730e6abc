package org.backlot.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A document as a file tells of it. */
record DocumentDraft(
        Name slug,
        DocumentKind kind,
        String title,
        Name publication,
        @Nullable String url,
        @Nullable String via,
        @Nullable String language,
        @Nullable FuzzyDate published,
        @Nullable Instant publishedAt,
        List<Source> sources) {

    private static final List<String> KNOWN =
            List.of("kind", "title", "publication", "url", "via", "language", "published", "publishedAt", "sources");
    private static final List<String> SOURCE = List.of("document", "as");

    /** What a document came out of, and how. */
    record Source(Name document, Lineage.Relation relation) {

        static Source read(Value value, Reading reading) {
            Fields fields = Fields.of("an item of `sources`", value, SOURCE, reading);
            return new Source(fields.name("document", Wanted.DOCUMENT), fields.choice("as", Lineage.Relation.class));
        }
    }

    static DocumentDraft read(Name slug, Value value, Reading reading) {
        Fields fields = Fields.of("the document `" + slug.slug() + "`", value, KNOWN, reading);
        Dates dates = new Dates(fields);
        FuzzyDate published = dates.findDate("published");
        Instant publishedAt = dates.findInstant("publishedAt");
        dates.checkMinute(publishedAt, published);
        return new DocumentDraft(
                slug,
                fields.choice("kind", DocumentKind.class),
                fields.line("title"),
                fields.findName("publication", Wanted.PUBLICATION),
                Addresses.findUrl(fields, "url"),
                fields.findLine("via", Lengths.LINE),
                Addresses.findLanguage(fields, "language"),
                published,
                publishedAt,
                sources(slug, fields));
    }

    private static List<Source> sources(Name slug, Fields fields) {
        List<Source> sources = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Value item : fields.findItems("sources")) {
            Source source = Source.read(item, fields.reading());
            String document = source.document().slug();
            if (!source.document().isNone() && !named.add(document)) {
                fields.reading().mistakes().add(item.place(), "`sources` names `" + document + "` twice");
            }
            if (document.equals(slug.slug())) {
                fields.reading().mistakes().add(item.place(), "the document is its own source");
            }
            sources.add(source);
        }
        return sources;
    }

    /** The documents it came out of. */
    List<Name> after() {
        return sources.stream().map(Source::document).toList();
    }

    Document document(long number, Instant recordedAt, Numbers numbers) {
        List<Lineage> lineages = sources.stream()
                .map(source -> new Lineage(numbers.document(source.document()), source.relation()))
                .toList();
        return new Document(
                number,
                slug.slug(),
                kind,
                title,
                url,
                via,
                language,
                numbers.publication(publication),
                published,
                publishedAt,
                lineages,
                recordedAt);
    }
}
