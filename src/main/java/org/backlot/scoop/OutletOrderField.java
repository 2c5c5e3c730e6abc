package org.backlot.scoop;

import org.eclipse.microprofile.graphql.Description;

/** By what outlets can be ordered. */
@Description("By what outlets can be ordered.")
public enum OutletOrderField {
    @Description(
            "By how many claims they were the first to report, the one with the most first, those with as many by slug; as when"
                    + " no order is given.")
    FIRST,
    @Description("By how many of these others support, the one with the most first, those with as many by slug.")
    CORROBORATED,
    @Description("By how many claims they support, the one with the most first, those with as many by slug.")
    CLAIMS,
    @Description("By slug; alone of these it is the same after a write.")
    SLUG;

    /** The key of an entry, distinct for each. */
    String key(OutletRecord entry) {
        return switch (this) {
            case FIRST -> LatestScoops.key(entry);
            case CORROBORATED ->
                LatestScoops.most(entry.corroborated()) + entry.publication().slug();
            case CLAIMS ->
                LatestScoops.most(entry.claims()) + entry.publication().slug();
            case SLUG -> entry.publication().slug();
        };
    }
}
