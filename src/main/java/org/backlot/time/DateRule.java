package org.backlot.time;

import org.eclipse.microprofile.graphql.Description;

/** How a date was worked out where the source does not print it; a date without a rule stands in the source. */
@Description(
        "How a date was worked out where the source does not print it; a date without a rule stands in the source.")
public enum DateRule {
    @Description("The source names a weekday: the last such day on or before its publication. \"On Tuesday\".")
    WEEKDAY_ON_OR_BEFORE_PUBLICATION,
    @Description("One day from the publication to the end of its week. \"By the end of the week\".")
    END_OF_WEEK_OF_PUBLICATION,
    @Description("The address (URL) of the document carries the date.")
    DATE_OF_ADDRESS,
    @Description("The dateline above the text carries the date.")
    DATELINE,
    @Description("The first archived copy of the document; it was published on that day or before.")
    DATE_OF_ARCHIVE_COPY,
    @Description("Another report of the same event carries the date.")
    SAME_DAY_AS_RELATED_REPORT,
    @Description("No date of effect is given: the day on which it was announced stands for it.")
    ANNOUNCED,
    @Description("No end is given: the beginning of what took its place stands for it.")
    SUCCEEDED,
    @Description("An editor judged from the context, for reasons written beside the claim.")
    EDITOR_JUDGEMENT
}
