package org.backlot.post;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.backlot.graph.SubjectKind;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Posts by id and slug, as a list, and at a moment. */
@GraphQLApi
public class PostQueries {
    private final Snapshots snapshots;

    PostQueries(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Nullable
    @Query
    @Description("A post by id or by slug, exactly one of them; null when there is none.")
    public Post post(
            @Nullable @Id @Description("Its global id.") String id, @Nullable @Description("Its slug.") String slug) {
        return snapshots.graph().findSubject(id, slug) instanceof Post found ? found : null;
    }

    @Query
    @Description("All posts in the order of their slugs.")
    public PostConnection posts(
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        return new PostConnection(Page.of(
                snapshots.graph().directory(SubjectKind.POST).all(Post.class),
                post -> post.entry().slug(),
                PageRequest.of(first, after, last, before)));
    }

    @Description("What was so of it at a moment; today, by all that is known, where nothing else is said.")
    public PostAt at(
            @Source Post post,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return post.at(snapshots.current().moment(asOf, reportedBy, recordedBy));
    }

    @Description("What is so of it today, by all that is known: at without arguments.")
    public PostAt now(@Source Post post) {
        return post.at(snapshots.current().now());
    }
}
