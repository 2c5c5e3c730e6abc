package org.backlot.announcement;

import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Who wrote an announcement.
 *
 * @param authors numbers of the people or organizations that wrote it together; at least one
 */
@Description("Who wrote an announcement.")
public record Authorship(@Ignore ClaimEntry entry, @Ignore List<@NonNull Long> authors) implements Claim {
    public Authorship {
        authors = List.copyOf(authors);
        if (authors.isEmpty()) {
            throw new IllegalArgumentException("an authorship has an author");
        }
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.AUTHORSHIP;
    }

    @Override
    public long[] objects() {
        return authors.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public AuthorshipAt at(Moment moment) {
        return new AuthorshipAt(moment, this, Evidence.presence(this, moment));
    }
}
