package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which effects of an announcement are wanted: those to which all conditions apply that are given. */
@Input("AnnouncedEffectFilter")
@Description("Which effects of an announcement are wanted: those to which all conditions apply that are given.")
public record AnnouncedEffectFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull EffectKind> kinds,

        @Nullable @Description("That have come so far.") List<@NonNull EffectStatus> statuses) {

    static final AnnouncedEffectFilter NONE = new AnnouncedEffectFilter(null, null);

    boolean admits(AnnouncedEffect effect) {
        return (kinds == null || kinds.contains(effect.kind()))
                && (statuses == null || statuses.contains(effect.getStatus()));
    }
}
