package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.publication.Publication;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which origins are wanted: those to which all conditions apply that are given. */
@Input("OriginFilter")
@Description("Which origins are wanted: those to which all conditions apply that are given.")
public record OriginFilter(
        @Nullable @Description("Of one of these sorts.") List<@NonNull OriginKind> kinds,

        @Nullable @Description("Slug of the outlet that it is, or that holds the source which is not named.")
        String publication) {

    static final OriginFilter NONE = new OriginFilter(null, null);

    boolean admits(TracedOrigin traced) {
        Publication outlet = traced.origin().publication();
        return (kinds == null || kinds.contains(traced.origin().kind()))
                && (publication == null || (outlet != null && publication.equals(outlet.slug())));
    }
}
