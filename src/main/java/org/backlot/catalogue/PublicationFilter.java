package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.util.Locale;
import org.backlot.publication.Publication;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which publications are wanted: those to which all conditions apply that are given. */
@Input("PublicationFilter")
@Description("Which publications are wanted: those to which all conditions apply that are given.")
public record PublicationFilter(
        @Nullable @Description("With this in their name, capitals aside.")
        String name) {

    public static final PublicationFilter NONE = new PublicationFilter(null);

    public boolean admits(Publication publication) {
        return name == null || publication.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
