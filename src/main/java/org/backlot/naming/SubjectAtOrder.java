package org.backlot.naming;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order subjects at a moment are wanted. */
@Input("SubjectAtOrder")
@Description("In which order subjects at a moment are wanted.")
public record SubjectAtOrder(
        @Description("By what.") SubjectAtOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static final SubjectAtOrder USUAL = new SubjectAtOrder(SubjectAtOrderField.LISTED, null);
}
