package org.backlot.scoop;

import org.backlot.publication.Publication;
import org.eclipse.microprofile.graphql.Description;

/** By what outlets can be ordered. */
@Description(
        "By what outlets can be ordered. The pages that follow a page by its cursor go by what was recorded when that page"
                + " was read: whatever is recorded meanwhile, each outlet is told of once.")
public enum OutletOrderField {
    @Description(
            "By how many claims they were the first to report, the one with the most first, those with as many by slug; as when"
                    + " no order is given.")
    FIRST,
    @Description("By how many of these others support, the one with the most first, those with as many by slug.")
    CORROBORATED,
    @Description("By how many claims they support, the one with the most first, those with as many by slug.")
    CLAIMS,
    @Description("By slug.")
    SLUG;

    /** The key of an entry, distinct for each. */
    String key(OutletRecord entry) {
        Publication outlet = entry.publication();
        return switch (this) {
            case FIRST -> most(entry.first()) + outlet.slug();
            case CORROBORATED -> most(entry.corroborated()) + outlet.slug();
            case CLAIMS -> most(entry.claims()) + outlet.slug();
            case SLUG -> outlet.slug();
        };
    }

    /** Text that sorts the greatest number first. */
    private static String most(int number) {
        return String.format("%010d", Integer.MAX_VALUE - number);
    }
}
