package org.backlot.difference;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.ClaimKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which changes are wanted: those to which all conditions apply that are given. */
@Input("RelationChangeFilter")
@Description("Which changes are wanted: those to which all conditions apply that are given.")
public record RelationChangeFilter(
        @Nullable @Description("Of relations of one of these kinds; no others are looked at.")
        List<@NonNull ClaimKind> relations,

        @Nullable @Description("Of one of these kinds of change.")
        List<@NonNull RelationChangeKind> changes,

        @Nullable @Description("Told in one of these ways.") List<@NonNull RelationChangeReading> readings,

        @Nullable @Description("Slug of the announcement that caused it.")
        String announcement) {

    static final RelationChangeFilter NONE = new RelationChangeFilter(null, null, null, null);
}
