package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;

/** A subject at a moment: what was so of it then, as told by what was known in that context. */
@Interface("SubjectAt")
@Description("A subject at a moment: what was so of it then, as told by what was known in that context. Every subject"
        + " reached through it is in the same context.")
public interface SubjectAt {
    @Ignore
    Moment moment();

    @Ignore
    Subject it();

    @Description("The moment that is asked about, which everything below is in.")
    default Moment getContext() {
        return moment();
    }

    @Description("The subject itself, outside time.")
    default Subject getSubject() {
        return it();
    }
}
