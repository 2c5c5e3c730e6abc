package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order citations are wanted. */
@Input("CitationOrder")
@Description("In which order citations are wanted.")
public record CitationOrder(
        @Description("By what.") CitationOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static final CitationOrder USUAL = new CitationOrder(CitationOrderField.RECORDED_AT, null);
}
