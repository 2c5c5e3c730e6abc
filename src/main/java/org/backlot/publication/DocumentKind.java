package org.backlot.publication;

import org.eclipse.microprofile.graphql.Description;

/** What sort of writing a document is. */
@Description("What sort of writing a document is.")
public enum DocumentKind {
    @Description("A report by an outlet.")
    ARTICLE,
    @Description("A message inside a company, often known only through articles about it.")
    MEMO,
    @Description("A statement that a company gives out to the press.")
    PRESS_RELEASE,
    @Description("A paper filed with a court, regulator or register.")
    FILING,
    @Description("A post on a site or network by the party itself.")
    POST,
    @Description("A table or register of many statements of one day: an organization chart, a list of layoffs.")
    DATASET
}
