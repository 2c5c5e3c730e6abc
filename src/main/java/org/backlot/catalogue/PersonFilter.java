package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which people are wanted: those to which all conditions apply that are given. */
@Input("PersonFilter")
@Description("Which people are wanted: those to which all conditions apply that are given.")
public record PersonFilter(
        @Nullable @Description("Slug of an organization at which they hold or held a position, or a post.")
        String organization,

        @Nullable @Description("With a key in this register, such as wikidata.")
        String identifiedIn,

        @Nullable @Description("First recorded here at this time or after it.")
        Instant recordedFrom,

        @Nullable @Description("First recorded here at this time or before it.")
        Instant recordedUntil) {

    static final PersonFilter NONE = new PersonFilter(null, null, null, null);

    Recorded recorded() {
        return new Recorded(identifiedIn, recordedFrom, recordedUntil);
    }
}
