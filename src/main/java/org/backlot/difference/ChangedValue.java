package org.backlot.difference;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A value of a relation that is not the same on both sides. */
@Description("A value of a relation that is not the same on both sides. Of several sources the surest counts, and of"
        + " those the freshest; there are several values where equally sure and fresh sources differ.")
public record ChangedValue(
        @Description("What changed.") Aspect aspect,

        @Description("What it was in the first context, in the order of text.")
        List<@NonNull String> before,

        @Description("What it was in the second context, in the order of text.")
        List<@NonNull String> after) {

    public ChangedValue {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
