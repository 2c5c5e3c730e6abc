package org.backlot.retraction;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which documents that fall are wanted: those to which all conditions apply that are given. */
@Input("DocumentImpactFilter")
@Description("Which documents that fall are wanted: those to which all conditions apply that are given.")
public record DocumentImpactFilter(
        @Nullable @Description("That lose so much.") List<@NonNull Loss> losses) {

    static final DocumentImpactFilter NONE = new DocumentImpactFilter(null);

    boolean admits(DocumentImpact impact) {
        return losses == null || losses.contains(impact.loss());
    }
}
