package org.backlot.command;

/** A command that needs neither the database nor anything else of the application, which is not started for it. */
interface WithoutApplication {}
