package org.backlot.inquiry;

import org.eclipse.microprofile.graphql.Description;

/** What is left open by what is known of an announcement. */
@Description("What is left open by what is known of an announcement.")
public enum OpenQuestionKind {
    @Description("Nobody vouches for its document, which can be read in others' reports only.")
    NOT_ATTESTED,
    @Description("Somebody denies that its document is genuine.")
    AUTHENTICITY_DENIED,
    @Description("No source says who wrote it.")
    AUTHOR_NOT_STATED,
    @Description("No source says when it was made; the day of a report is not that day.")
    DATE_OF_ISSUE_NOT_STATED,
    @Description("A claim made in it is denied by somebody, or does not fit another.")
    DISPUTED,
    @Description("No source says from when something that it announces is so.")
    EFFECTIVE_DATE_NOT_STATED,
    @Description("No source says how many people lose their roles.")
    HEADCOUNT_NOT_STATED,
    @Description("What comes out of it is described, and no source states its name.")
    OFFICIAL_NAME_NOT_STATED,
    @Description("It gives a name, and no source states the one borne before.")
    FORMER_NAME_NOT_STATED,
    @Description("No source says who leads what comes out of it.")
    LEADER_NOT_STATED,
    @Description("It gives somebody a role, and no source states the title.")
    TITLE_NOT_STATED,
    @Description("No source says to whom somebody reports whom it gives or leaves a role.")
    MANAGER_NOT_STATED,
    @Description("Sources name several managers of somebody whom it gives or leaves a role.")
    MANAGER_AMBIGUOUS,
    @Description("Part of an effect is still to come, by the last word on it.")
    PENDING,
    @Description("Part of an effect depends on a condition.")
    CONDITIONAL,
    @Description("The source leaves open whom it means.")
    PARTY_AMBIGUOUS,
    @Description("One origin alone says so.")
    SINGLE_ORIGIN
}
