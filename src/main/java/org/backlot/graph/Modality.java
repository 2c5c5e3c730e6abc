package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;

/** Whether a claim tells what is, what is planned, or what is promised. */
@Description("Whether a claim tells what is, what is planned, or what is promised.")
public enum Modality {
    @Description("Told as a fact.")
    ASSERTED,
    @Description("Told as a plan: \"will report to\".")
    PLANNED,
    @Description("Told as a promise, often with a due date or a condition.")
    PROMISED
}
