package org.backlot.post;

import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;
import org.backlot.graph.SubjectKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A seat at an organization that exists with or without a holder. */
@Description("A seat at an organization that exists with or without a holder.")
public record Post(@Ignore SubjectEntry entry) implements Subject {
    @Override
    public SubjectKind kind() {
        return SubjectKind.POST;
    }

    @Override
    public PostAt at(Moment moment) {
        return new PostAt(moment, this);
    }
}
