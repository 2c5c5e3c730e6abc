package org.backlot.person;

import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;
import org.backlot.graph.SubjectKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A human being in a public role. Nothing private is stored. */
@Description("A human being in a public role. Nothing private is stored.")
public record Person(@Ignore SubjectEntry entry) implements Subject {
    @Override
    public SubjectKind kind() {
        return SubjectKind.PERSON;
    }

    @Override
    public PersonAt at(Moment moment) {
        return new PersonAt(moment, this);
    }
}
