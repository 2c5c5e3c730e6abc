package org.backlot.scoop;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which outlets are wanted: those to which all conditions apply that are given. */
@Input("OutletFilter")
@Description("Which outlets are wanted: those to which all conditions apply that are given.")
public record OutletFilter(
        @Nullable @Description("Of one of these publications, by slug.")
        List<@NonNull String> publications) {

    static final OutletFilter NONE = new OutletFilter(null);

    boolean admits(OutletRecord outlet) {
        return publications == null
                || publications.contains(outlet.publication().slug());
    }
}
