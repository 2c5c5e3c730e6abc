package org.backlot.conflict;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which conflicts are wanted: those to which all conditions apply that are given. */
@Input("ConflictFilter")
@Description("Which conflicts are wanted: those to which all conditions apply that are given.")
public record ConflictFilter(
        @Nullable @Description("Of one of these types.") List<@NonNull ConflictType> types,

        @Nullable @Description("With one of these verdicts.")
        List<@NonNull ConflictVerdict> verdicts,

        @Nullable @Description("Slug of a subject that one of the claims is about or names.")
        String subject,

        @Nullable @Description("Key of a claim that is part of it.")
        String claim,

        @Nullable @Description("Slug of a publication from which one of the claims is cited.")
        String publication) {

    static final ConflictFilter NONE = new ConflictFilter(null, null, null, null, null);
}
