package org.backlot.succession;

import org.eclipse.microprofile.graphql.Description;

/** How organizations came out of organizations. */
@Description("How organizations came out of organizations.")
public enum SuccessionType {
    @Description("Several became one.")
    MERGER,
    @Description("One became several.")
    SPLIT,
    @Description("One took over another.")
    ACQUISITION
}
