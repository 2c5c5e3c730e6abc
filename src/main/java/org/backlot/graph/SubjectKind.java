package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of subject. */
@Description("The kinds of subject.")
public enum SubjectKind {
    @Description("An organization with a legal life of its own.")
    COMPANY,
    @Description("A unit without a legal life of its own: studio, network, service, team, group.")
    DIVISION,
    @Description("A human being in a public role.")
    PERSON,
    @Description("A seat at an organization that exists with or without a holder.")
    POST,
    @Description("Something a company told somebody: a memo, a press release, a filing.")
    ANNOUNCEMENT;

    /** Whether it is an organization: a company or a division. */
    public boolean isOrganization() {
        return this == COMPANY || this == DIVISION;
    }
}
