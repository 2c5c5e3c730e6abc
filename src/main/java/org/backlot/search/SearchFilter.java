package org.backlot.search;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.function.Predicate;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.refusal.Refusal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which subjects are wanted: those to which all conditions apply that are given. */
@Input("SearchFilter")
@Description("Which subjects are wanted: those to which all conditions apply that are given.")
public record SearchFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull SubjectKind> kinds,

        @Nullable
        @Description("Slug of an organization with which they were at the moment: itself and what was part of it, at"
                + " any depth; who held a position there; announcements that tell of any of these.")
        String organization,

        @Nullable @Description("Found by one of these: what matches best of each counts.")
        List<@NonNull MatchedText> foundBy,

        @Nullable
        @Description(
                "Whether that was so on the day: only those of names borne and positions held then, or only others.")
        Boolean current) {

    static final SearchFilter NONE = new SearchFilter(null, null, null, null);

    boolean admits(Hit hit) {
        return (foundBy == null || foundBy.contains(hit.foundBy()))
                && (current == null || current == hit.key().current());
    }

    /** @throws Refusal when there is no such organization */
    Predicate<Subject> wanted(Moment moment) {
        Predicate<Subject> ofKind = subject -> kinds == null || kinds.contains(subject.kind());
        if (organization == null) {
            return ofKind;
        }
        Subject named = moment.graph().findSubject(organization);
        if (named == null || !named.kind().isOrganization()) {
            throw Refusal.unknown("where.organization", "organization", organization);
        }
        return ofKind.and(new Belonging(named, moment));
    }
}
