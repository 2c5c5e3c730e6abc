package org.backlot.intake;

import java.util.List;
import org.backlot.bulk.Waiting;
import org.backlot.publication.DocumentKind;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Pages in the web that sources name as theirs. */
public final class Pages {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SLUG = 60;

    private Pages() {}

    /** A page as a document, the same for all who name the same address. @param title null where nobody tells it */
    public static Waiting.Document of(String url, @Nullable String title, @Nullable FuzzyDate published) {
        String plain = url.replaceFirst("(?i)^https?://(www\\.)?", "");
        String shown = title == null ? plain : title;
        return new Waiting.Document(
                "web-" + Slug.of(plain, LONGEST_SLUG) + "-" + Slug.tail(url),
                DocumentKind.ARTICLE,
                shown.length() > LONGEST_TITLE ? shown.substring(0, LONGEST_TITLE) : shown,
                url,
                null,
                published,
                List.of());
    }
}
