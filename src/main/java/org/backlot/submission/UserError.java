package org.backlot.submission;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.dossier.Mistake;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A reason why nothing was done, for whoever is to mend it. */
@Description("A reason why nothing was done, for whoever is to mend it.")
public record UserError(
        @Description("What kind of reason it is.") UserErrorCode code,

        @Description("What is wrong, in one sentence.") String message,

        @Description("Where in the arguments of the mutation it is, from the outside in.")
        List<@NonNull String> path,

        @Nullable @Description("The line of the text, from 1; null where no one place is meant.")
        Integer line,

        @Nullable @Description("The column in the line, from 1, in characters; null where no one place is meant.")
        Integer column,

        @Nullable @Description("What to write instead; null where there is nothing to say.")
        String hint) {
    private static final List<String> TEXT = List.of("input", "dossier");

    public UserError {
        path = List.copyOf(path);
    }

    static UserError of(Mistake mistake) {
        return new UserError(
                UserErrorCode.MISTAKE, mistake.message(), TEXT, mistake.line(), mistake.column(), mistake.hint());
    }

    static UserError refused(String message) {
        return new UserError(UserErrorCode.REFUSED, message, TEXT, null, null, null);
    }
}
