package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which documents are wanted: those to which all conditions apply that are given. */
@Input("DocumentFilter")
@Description("Which documents are wanted: those to which all conditions apply that are given.")
public record DocumentFilter(
        @Nullable @Description("Slug of the publication in which they appeared.")
        String publication,

        @Nullable @Description("Of one of these sorts of writing.")
        List<@NonNull DocumentKind> kinds,

        @Nullable @Description("In this language, as a BCP 47 tag.")
        String language,

        @Nullable
        @Description("That can have been published on this day or after it; those without a date are left out.")
        LocalDate publishedFrom,

        @Nullable
        @Description("That can have been published on this day or before it; those without a date are left out.")
        LocalDate publishedUntil) {

    static final DocumentFilter NONE = new DocumentFilter(null, null, null, null, null);

    /** No sort of writing is wanted, so nothing is. */
    static final DocumentFilter NOTHING = new DocumentFilter(null, List.of(), null, null, null);

    boolean admits(Document document) {
        return (kinds == null || kinds.contains(document.kind()))
                && (language == null || language.equals(document.language()))
                && AnnouncementFilter.admits(document.published(), publishedFrom, publishedUntil);
    }
}
