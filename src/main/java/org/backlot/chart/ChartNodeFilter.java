package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.SubjectKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which entries of a chart are wanted: those to which all conditions apply that are given. */
@Input("ChartNodeFilter")
@Description("Which entries of a chart are wanted: those to which all conditions apply that are given. The one above an"
        + " entry may not be among them.")
public record ChartNodeFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull SubjectKind> kinds,

        @Nullable @Description("That stand below the one above by one of these.")
        List<@NonNull ChartRelation> relations,

        @Nullable @Description("That lead the organization in which they stand, or do not.")
        Boolean leads) {

    static final ChartNodeFilter NONE = new ChartNodeFilter(null, null, null);

    boolean admits(ChartNode entry) {
        return (kinds == null || kinds.contains(entry.subject().it().kind()))
                && (relations == null || relations.contains(entry.relation()))
                && (leads == null || leads == entry.leads());
    }
}
