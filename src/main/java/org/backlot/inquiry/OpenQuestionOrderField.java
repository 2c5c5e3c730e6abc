package org.backlot.inquiry;

import org.backlot.relay.Page;
import org.eclipse.microprofile.graphql.Description;

/** By what open questions can be ordered. */
@Description("By what open questions can be ordered.")
public enum OpenQuestionOrderField {
    @Description("By kind, and then in the order of recording; as when no order is given.")
    KIND,
    @Description("By whom or what they are asked about, in the order in which subjects were recorded here.")
    SUBJECT,
    @Description("In the order in which the claims were recorded that leave them open; those first that none does.")
    RECORDED_AT;

    /** The key of an entry, distinct for each. */
    String key(OpenQuestion entry) {
        return switch (this) {
            case KIND -> entry.key();
            case SUBJECT -> Page.numberKey(entry.subject().it().entry().number()) + entry.key();
            case RECORDED_AT ->
                Page.numberKey(
                                entry.claim() == null
                                        ? 0
                                        : entry.claim().it().entry().number())
                        + entry.key();
        };
    }
}
