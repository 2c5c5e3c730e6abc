package org.backlot.scoop;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order outlets are wanted. */
@Input("OutletOrder")
@Description("In which order outlets are wanted.")
public record OutletOrder(
        @Description("By what.") OutletOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static final OutletOrder USUAL = new OutletOrder(OutletOrderField.FIRST, null);
}
