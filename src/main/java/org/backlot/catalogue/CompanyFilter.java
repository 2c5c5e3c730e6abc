package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which companies are wanted: those to which all conditions apply that are given. */
@Input("CompanyFilter")
@Description("Which companies are wanted: those to which all conditions apply that are given.")
public record CompanyFilter(
        @Nullable @Description("Slug of who owns or owned them.")
        String owner,

        @Nullable @Description("With a key in this register, such as wikidata.")
        String identifiedIn,

        @Nullable @Description("First recorded here at this time or after it.")
        Instant recordedFrom,

        @Nullable @Description("First recorded here at this time or before it.")
        Instant recordedUntil) {

    static final CompanyFilter NONE = new CompanyFilter(null, null, null, null);

    Recorded recorded() {
        return new Recorded(identifiedIn, recordedFrom, recordedUntil);
    }
}
