package org.backlot.change;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which changes are wanted: those to which all conditions apply that are given. */
@Input("ChangeFilter")
@Description("Which changes are wanted: those to which all conditions apply that are given.")
public record ChangeFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull ChangeKind> kinds,

        @Nullable @Description("Recorded here at this time or after it.")
        Instant recordedFrom,

        @Nullable @Description("Recorded here at this time or before it.")
        Instant recordedUntil) {

    static final ChangeFilter NONE = new ChangeFilter(null, null, null);

    List<ChangeKind> wanted() {
        return kinds == null ? Arrays.asList(ChangeKind.values()) : kinds;
    }
}
