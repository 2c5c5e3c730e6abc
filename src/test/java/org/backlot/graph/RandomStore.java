package org.backlot.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small store of random claims about a cast that is always the same, so that claims meet: cycles, self-reports,
 * double bosses, gaps, shared and vacant posts come about by themselves. Made by {@link RandomStores}.
 */
public record RandomStore(List<RandomClaim> claims) {
    public static final List<String> PEOPLE = List.of("ann", "ben", "cy", "dee", "eve", "fay");
    public static final List<String> POSTS = List.of("seat-1", "seat-2", "seat-3");
    public static final List<String> DIVISIONS = List.of("film", "tv", "music");
    public static final List<String> COMPANIES = List.of("studio");
    public static final List<String> ORGANIZATIONS =
            Stream.concat(COMPANIES.stream(), DIVISIONS.stream()).toList();
    public static final List<String> PEOPLE_AND_POSTS =
            Stream.concat(PEOPLE.stream(), POSTS.stream()).toList();
    public static final List<String> ANNOUNCEMENTS = List.of("memo", "release");

    public RandomStore {
        claims = List.copyOf(claims);
    }

    /** Everything told, as a story that can be looked at as of a day. */
    public Story story() {
        Story story = new Story()
                .people(PEOPLE.toArray(String[]::new))
                .posts(POSTS.toArray(String[]::new))
                .divisions(DIVISIONS.toArray(String[]::new))
                .companies(COMPANIES.toArray(String[]::new))
                .announcements(ANNOUNCEMENTS.toArray(String[]::new));
        List<Told> told = new ArrayList<>();
        for (RandomClaim claim : claims) {
            told.add(claim.tellIn(story, told));
        }
        return story;
    }

    @Override
    public String toString() {
        return claims.stream().map(RandomClaim::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
