package org.backlot.identity;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order subjects that may be one are wanted. */
@Input("IdentityProposalOrder")
@Description("In which order subjects that may be one are wanted.")
public record IdentityProposalOrder(
        @Description("By what.") IdentityProposalOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<IdentityProposal> of(@Nullable IdentityProposalOrder order) {
        IdentityProposalOrderField field = order == null ? IdentityProposalOrderField.SCORE : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
