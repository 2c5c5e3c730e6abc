package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** In which form an announcement was made. */
@Description("In which form an announcement was made.")
public enum AnnouncementForm {
    @Description("A message to staff.")
    MEMO,
    @Description("A statement given out to the press.")
    PRESS_RELEASE,
    @Description("A paper filed with a court, regulator or register.")
    FILING,
    @Description("A post or statement by the company or one of its people in public.")
    STATEMENT,
    @Description("The sources tell of it and not of its form.")
    NOT_STATED
}
