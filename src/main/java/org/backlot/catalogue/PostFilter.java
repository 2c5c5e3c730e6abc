package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which posts are wanted: those to which all conditions apply that are given. */
@Input("PostFilter")
@Description("Which posts are wanted: those to which all conditions apply that are given.")
public record PostFilter(
        @Nullable @Description("Slug of the organization at which they stand or stood.")
        String organization,

        @Nullable @Description("With a key in this register, such as wikidata.")
        String identifiedIn,

        @Nullable @Description("First recorded here at this time or after it.")
        Instant recordedFrom,

        @Nullable @Description("First recorded here at this time or before it.")
        Instant recordedUntil) {

    static final PostFilter NONE = new PostFilter(null, null, null, null);

    Recorded recorded() {
        return new Recorded(identifiedIn, recordedFrom, recordedUntil);
    }
}
