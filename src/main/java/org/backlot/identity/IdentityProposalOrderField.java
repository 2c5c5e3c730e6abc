package org.backlot.identity;

import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what subjects that may be one can be ordered. */
@Description("By what subjects that may be one can be ordered.")
public enum IdentityProposalOrderField {
    @Description(
            "By how much speaks for it, the most first, then in the order of recording; as when no order is given.")
    SCORE,
    @Description("In the order in which the one of the two was recorded here that was recorded later.")
    RECORDED_AT,
    @Description("By the label of the one that was recorded first, capitals aside.")
    LABEL;

    /** The key of an entry, distinct for each. */
    String key(IdentityProposal entry) {
        long first = entry.subject().entry().number();
        long second = entry.other().entry().number();
        return switch (this) {
            case SCORE -> IdentityProposals.key(entry);
            case RECORDED_AT -> OrderKeys.number(second) + OrderKeys.number(first);
            case LABEL -> OrderKeys.text(entry.subject().getLabel(), first) + OrderKeys.number(second);
        };
    }
}
