package org.backlot.search;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.backlot.graph.Moment;
import org.backlot.limits.ArgumentBounds;
import org.backlot.limits.Cost;
import org.backlot.limits.WholeCost;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** Searching for subjects by what they are or were called, and for people by their titles. */
@GraphQLApi
public class SearchQueries {
    private final Snapshots snapshots;
    private final LatestIndex index;

    SearchQueries(Snapshots snapshots, LatestIndex index) {
        this.snapshots = snapshots;
        this.index = index;
    }

    @Query
    @Description("Subjects by their names of any time, people by their titles too, best match first. Accents, capitals"
            + " and punctuation do not count, and slips of spelling are let pass; of names that match equally well, one"
            + " borne at the moment comes first. What could not be known at the moment is not found.")
    @Cost(weight = 50)
    @WholeCost(weight = 500, own = "")
    public SearchConnection search(
            @Description("What to look for, in at most " + ArgumentBounds.SEARCHED
                            + " characters; nothing is found for one without a letter or" + " digit.")
                    String query,
            @DefaultValue("false")
                    @Description("Whether the last word may be incomplete yet: for boxes that search as somebody types."
                            + " Slips of spelling are then let pass only where nothing is found without.")
                    boolean prefix,
            @Nullable @Description("Only those to which all of these apply.") SearchFilter where,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy,
            Paging paging) {
        Moment moment = snapshots.current().moment(asOf, reportedBy, recordedBy);
        SearchFilter filter = where == null ? SearchFilter.NONE : where;
        Search search = new Search(index.of(moment.graph()), Phrase.of(query, prefix), moment, filter);
        Page<Hit> page = Page.of(search, hit -> hit.key().print(), paging.request());
        return new SearchConnection(page, moment);
    }
}
