package org.backlot.naming;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.Statedness;
import org.eclipse.microprofile.graphql.Description;

/** What a subject was called at a moment, and whether that is its name. */
@Description("What a subject was called at a moment, and whether a source states that as its name.")
public record NameAnswer(
        @Description("What to call it: its name then, else a description of it.")
        String name,

        @Nullable
        @Description(
                "What kind of name that is; null when no source names it at this moment and its label is" + " shown.")
        NameKind kind,

        @Description("Whether it is a description only, and no name.")
        boolean descriptive,

        @Description("Whether a source states an official name for this moment.")
        Statedness officialName,

        @Nullable @Description("The naming it comes from; null when no source names it at this moment.")
        NamingAt naming) {}
