package org.backlot.spreadsheet;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backlot.bulk.Said;
import org.backlot.bulk.Staging;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.intake.Slug;
import org.backlot.publication.DocumentKind;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Reads which documents say what a row tells, and where they were published. */
final class Sources {
    private static final int LONGEST_SLUG = 80;

    private final Mapping mapping;

    Sources(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Documents with the publications that they appeared in, and how a row cites them. */
    record Source(List<Waiting.Publication> publications, List<Waiting.Document> documents, Said.Cited cited) {
        void into(long line, Staging staging) throws SQLException {
            for (Waiting.Publication publication : publications) {
                staging.add(publication);
            }
            for (Waiting.Document document : documents) {
                staging.add(line, document);
            }
        }
    }

    Source of(Row row) throws Refused {
        Reading reading = new Reading(row);
        String document = reading.document(mapping.document());
        if (document == null) {
            throw new Refused("the document that says it has no key or no title");
        }
        Mapping.CitationRule rule = mapping.citation();
        FuzzyDate spokenOf = reading.date("spokenOf", rule.spokenOf());
        LocalDate day = spokenOf == null ? null : spokenOf.earliest();
        String locator = Cells.fill(rule.locator(), row);
        Said.Cited cited = new Said.Cited(
                document,
                Stance.SUPPORTS,
                reading.first(rule.restsOn()),
                locator == null ? null : Cells.bounded("locator", locator, Cells.LONGEST_LINE),
                rule.tense(),
                day);
        return new Source(reading.publications, reading.documents, cited);
    }

    /** A document that says what a list, or everything that the mapping is for, comes to on a day. */
    Source whole(@Nullable String list, LocalDate day) {
        Waiting.Document document = new Waiting.Document(
                mapping.prefix() + "-" + (list == null ? "" : Slug.of(list, LONGEST_SLUG) + "-") + "complete-" + day,
                DocumentKind.DATASET,
                (list == null ? mapping.title() : list) + ", complete as of " + day,
                null,
                null,
                FuzzyDate.parse(day.toString()),
                List.of());
        return new Source(List.of(), List.of(document), Said.Cited.says(document.slug(), null, Tense.PAST, day));
    }

    /** What the rules make of one row. */
    private final class Reading {
        private final Row row;
        private final List<Waiting.Publication> publications = new ArrayList<>();
        private final List<Waiting.Document> documents = new ArrayList<>();

        Reading(Row row) {
            this.row = row;
        }

        @Nullable
        FuzzyDate date(String what, @Nullable Template template) throws Refused {
            return Cells.date(what, template, row, mapping.layout().dates());
        }

        @Nullable
        String first(List<Mapping.DocumentRule> rules) throws Refused {
            for (Mapping.DocumentRule rule : rules) {
                String slug = rule.condition().holds(row) ? document(rule) : null;
                if (slug != null) {
                    return slug;
                }
            }
            return null;
        }

        /** The slug of a document; null where the row does not name it. */
        @Nullable
        String document(Mapping.DocumentRule rule) throws Refused {
            String key = rule.key().fill(row);
            String title = rule.title().fill(row);
            if (key == null || title == null) {
                return null;
            }
            String versionOf = rule.versionOf() == null ? null : document(rule.versionOf());
            Waiting.Document document = new Waiting.Document(
                    mapping.prefix() + "-" + Slug.of(key, LONGEST_SLUG) + "-" + Slug.tail(key),
                    rule.kind(),
                    Cells.bounded("title", title, Cells.LONGEST_LINE),
                    Cells.fill(rule.url(), row),
                    publication(rule.publication()),
                    date("published", rule.published()),
                    versionOf == null ? List.of() : List.of(versionOf));
            documents.add(document);
            return document.slug();
        }

        private @Nullable String publication(Mapping.@Nullable PublicationRule rule) throws Refused {
            String name = rule == null ? null : rule.name().fill(row);
            if (rule == null || name == null) {
                return null;
            }
            String slug = Cells.fill(rule.slug(), row);
            Waiting.Publication publication = new Waiting.Publication(
                    slug == null ? Slug.of(name, LONGEST_SLUG) : slug,
                    Cells.bounded("name of the publication", name, Cells.LONGEST_LINE),
                    Cells.fill(rule.site(), row));
            publications.add(publication);
            return publication.slug();
        }
    }
}
