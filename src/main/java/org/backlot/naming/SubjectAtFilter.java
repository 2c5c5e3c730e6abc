package org.backlot.naming;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Locale;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.SubjectKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which subjects at a moment are wanted: those to which all conditions apply that are given. */
@Input("SubjectAtFilter")
@Description("Which subjects at a moment are wanted: those to which all conditions apply that are given.")
public record SubjectAtFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull SubjectKind> kinds,

        @Nullable @Description("With this in the name borne at the moment, capitals aside.")
        String name) {

    static final SubjectAtFilter NONE = new SubjectAtFilter(null, null);

    boolean admits(SubjectAt subject) {
        return (kinds == null || kinds.contains(subject.it().kind()))
                && (name == null || folded(Names.of(subject)).contains(folded(name)));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
