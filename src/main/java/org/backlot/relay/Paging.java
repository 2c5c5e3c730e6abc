package org.backlot.relay;

import io.smallrye.graphql.api.Nullable;
import org.backlot.refusal.Refusal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/**
 * The four arguments by which every connection is paged, as they came. In the code of a field they are one argument; in
 * the schema {@link PagingArguments} puts each of them beside the others of the field, as Relay wants them.
 */
@Input(Paging.TYPE)
@Description("Which page of a list is asked for.")
public record Paging(
        @Nullable
        @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at the most.")
        Integer first,

        @Nullable @Description("Only those after this cursor.")
        String after,

        @Nullable @Description("At most so many from the end; 200 at the most.")
        Integer last,

        @Nullable @Description("Only those before this cursor.")
        String before) {
    static final String TYPE = "Paging";

    /**
     * The page that they ask for.
     *
     * @throws Refusal when first and last are both given, a size is out of bounds, or a cursor is none
     */
    public PageRequest request() {
        return PageRequest.of(first, after, last, before);
    }
}
