package org.backlot.position;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A person holds a title at an organization, or a post.
 *
 * @param organization number of the organization; 0 when only the post is named
 * @param post number of the post; 0 when only the organization is named
 */
@Description("A person holds a title at an organization, or a post.")
public record Position(
        @Ignore ClaimEntry entry,
        @Ignore long organization,
        @Ignore long post,

        @Nullable @Description("The title as printed; null when the source names the role without a title.")
        String title,

        @Description("Whether the holder leads the organization: \"head of\", \"led by\".")
        boolean leads,

        @Description("Whether it is held until somebody is found.")
        boolean interim,

        @Nullable @Description("Words of the source about what it covers; null when there are none.")
        String remit)
        implements Claim {
    public Position {
        if (organization == 0 && post == 0) {
            throw new IllegalArgumentException("a position is held at an organization or is a post");
        }
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.POSITION;
    }

    @Override
    public long[] objects() {
        return organization == 0
                ? new long[] {post}
                : post == 0 ? new long[] {organization} : new long[] {organization, post};
    }

    @Override
    public PositionAt at(Moment moment) {
        return new PositionAt(moment, this, Evidence.presence(this, moment));
    }
}
