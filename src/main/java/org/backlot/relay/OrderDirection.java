package org.backlot.relay;

import org.eclipse.microprofile.graphql.Description;

/** From which end of an order a list is read. */
@Description("From which end of an order a list is read.")
public enum OrderDirection {
    @Description("From the least on: A first, the earliest first.")
    ASC,
    @Description("From the greatest on: Z first, the latest first.")
    DESC
}
