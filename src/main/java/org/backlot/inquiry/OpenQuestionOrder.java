package org.backlot.inquiry;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order open questions are wanted. */
@Input("OpenQuestionOrder")
@Description("In which order open questions are wanted.")
public record OpenQuestionOrder(
        @Description("By what.") OpenQuestionOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<OpenQuestion> of(@Nullable OpenQuestionOrder order) {
        OpenQuestionOrderField field = order == null ? OpenQuestionOrderField.KIND : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
