package org.backlot.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backlot.bulk.Said;
import org.backlot.bulk.Waiting;
import org.backlot.publication.DocumentKind;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a dataset as documents that can be cited: itself, and each of its records that names sources of its own.
 *
 * @param prefix begins the keys of everything that comes of it
 * @param standard in which it is published, as people call it
 */
public record Dataset(String prefix, String standard, Edition edition) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SLUG = 60;

    /** The edition as a whole. */
    public Waiting.Document document() {
        return made(prefix + "-" + version(), edition.dataset() + " (" + standard + ")" + dated(), List.of());
    }

    /** One record of it, which was written from its sources. */
    public Waiting.Document document(String id, String name, List<Waiting.Document> sources) {
        return made(
                prefix + "-" + version() + "-" + Slug.of(id, LONGEST_SLUG) + "-" + Slug.tail(id),
                name + " in " + edition.dataset() + " (" + standard + ")" + dated(),
                sources.stream().map(Waiting.Document::slug).distinct().toList());
    }

    private Waiting.Document made(String slug, String title, List<String> sources) {
        LocalDate day = edition.asOf();
        return new Waiting.Document(
                slug,
                DocumentKind.DATASET,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                null,
                null,
                day == null ? null : FuzzyDate.of(day),
                sources);
    }

    private String version() {
        LocalDate day = edition.asOf();
        return day == null ? "undated" : day.toString();
    }

    private String dated() {
        LocalDate day = edition.asOf();
        return day == null ? "" : ", as of " + day;
    }

    /** A citation in the voice of a document of the edition, of what it says held so long. */
    public Said.Cited says(Waiting.Document document, @Nullable String locator, Validity validity) {
        return Said.Cited.says(document.slug(), locator, Texts.tense(validity, edition.asOf()), null);
    }

    /** The pages that a record names as its sources: objects with a `url`, or addresses themselves. */
    public static List<Waiting.Document> pages(JsonNode sources) {
        List<Waiting.Document> pages = new ArrayList<>();
        for (JsonNode source : sources) {
            String url = source.isTextual() ? Texts.plain("url", source.asText()) : Texts.find(source, "url");
            if (url != null && Texts.isAddress(url)) {
                pages.add(Pages.of(url, null, null));
            }
        }
        return pages;
    }
}
