package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which divisions are wanted: those to which all conditions apply that are given. */
@Input("DivisionFilter")
@Description("Which divisions are wanted: those to which all conditions apply that are given.")
public record DivisionFilter(
        @Nullable @Description("Slug of an organization that they are or were part of.")
        String organization,

        @Nullable @Description("With a key in this register, such as wikidata.")
        String identifiedIn,

        @Nullable @Description("First recorded here at this time or after it.")
        Instant recordedFrom,

        @Nullable @Description("First recorded here at this time or before it.")
        Instant recordedUntil) {

    static final DivisionFilter NONE = new DivisionFilter(null, null, null, null);

    Recorded recorded() {
        return new Recorded(identifiedIn, recordedFrom, recordedUntil);
    }
}
