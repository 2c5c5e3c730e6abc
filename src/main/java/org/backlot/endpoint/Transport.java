package org.backlot.endpoint;

import graphql.language.OperationDefinition;
import org.backlot.refusal.Refusal;

/**
 * What the way by which a request came lets it do.
 *
 * @param writes whether it may change something
 * @param streams whether it can be answered more than once
 */
record Transport(boolean writes, boolean streams) {
    static final Transport SOCKET = new Transport(true, true);

    /** @throws Refusal when an operation of this kind cannot go this way */
    void admit(OperationDefinition.Operation operation) {
        switch (operation) {
            case QUERY -> {}
            case MUTATION -> {
                if (!writes) {
                    throw Refusal.method("A mutation goes by POST: GET changes nothing.");
                }
            }
            case SUBSCRIPTION -> {
                if (!streams) {
                    throw Refusal.subscriptionNeedsStream();
                }
            }
        }
    }
}
