package org.backlot.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed title taken apart: "senior EVP of MGM Scripted TV" has one office, a vice president of some rank, and the
 * unit that it names.
 *
 * @param offices the offices, such as president and chief executive officer
 * @param unit the words that tell of what; empty where the title names no unit
 */
record Title(Set<Office> offices, List<String> unit) {
    private static final Pattern UNIT = Pattern.compile("\\s+(?:of|for|at|in)\\s+|\\s*[,:]\\s*|\\s+[-–—]\\s+");
    private static final Pattern OFFICES = Pattern.compile("\\s+and\\s+|\\s*[&/]\\s*");
    private static final Set<String> GENERAL = Set.of("head", "leader", "lead", "chief", "boss", "executive", "exec");

    Title {
        offices = Set.copyOf(offices);
        unit = List.copyOf(unit);
    }

    /**
     * One office of a title.
     *
     * @param base what it is: president, director, officer
     * @param rank what comes before: senior, executive, vice
     */
    record Office(String base, List<String> rank) {
        Office {
            rank = List.copyOf(rank);
        }

        /** Whether the word for it fits several offices: "head" may be a president. */
        boolean isGeneral() {
            return GENERAL.contains(base);
        }
    }

    static Title of(String printed) {
        String text = printed.toLowerCase(Locale.ROOT).strip();
        Matcher cut = UNIT.matcher(text);
        boolean named = cut.find();
        Set<Office> offices = new HashSet<>();
        for (String part : OFFICES.split(named ? text.substring(0, cut.start()) : text)) {
            List<String> words = Wording.words(part);
            if (!words.isEmpty()) {
                int last = words.size() - 1;
                offices.add(new Office(words.get(last), words.subList(0, last)));
            }
        }
        return new Title(offices, named ? Wording.words(text.substring(cut.end())) : List.of());
    }

    /** Titles of one person at one unit: what comes of holding them against each other. */
    Comparison.Outcome against(Title other, boolean oneUnit) {
        boolean namedAlike = unit.equals(other.unit) || (oneUnit && (unit.isEmpty() || other.unit.isEmpty()));
        if (offices.equals(other.offices)) {
            return namedAlike && oneUnit ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
        }
        if (offices.containsAll(other.offices) || other.offices.containsAll(offices)) {
            return Comparison.Outcome.COARSER;
        }
        boolean general = isGeneral() || other.isGeneral();
        boolean sameBase = offices.stream()
                .anyMatch(mine ->
                        other.offices.stream().anyMatch(its -> its.base().equals(mine.base())));
        if (sameBase && !general) {
            return Comparison.Outcome.CONTRARY;
        }
        if (!general) {
            return Comparison.Outcome.UNRELATED;
        }
        return namedAlike ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
    }

    private boolean isGeneral() {
        return offices.stream().allMatch(Office::isGeneral);
    }
}
