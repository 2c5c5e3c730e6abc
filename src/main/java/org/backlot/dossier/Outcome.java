package org.backlot.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * What a dossier added, or would add in a rehearsal, and what of it was on record already.
 *
 * @param added how many of each sort; a sort of which there are none is left out
 * @param known how many of each sort were on record with the same content
 */
public record Outcome(Map<Sort, Integer> added, Map<Sort, Integer> known) {

    public Outcome {
        added = Map.copyOf(added);
        known = Map.copyOf(known);
    }

    /** What a dossier is made of. */
    @Enum("RecordSort")
    @Description("What a dossier is made of.")
    public enum Sort {
        @Description("An outlet.")
        PUBLICATION("publication", "publications"),
        @Description("Something that can be cited.")
        DOCUMENT("document", "documents"),
        @Description("Whom or what claims are about.")
        SUBJECT("subject", "subjects"),
        @Description("The key of a subject in a register elsewhere.")
        IDENTIFIER("identifier", "identifiers"),
        @Description("One thing that is said.")
        CLAIM("claim", "claims"),
        @Description("A document that supports or denies a claim.")
        CITATION("citation", "citations"),
        @Description("A claim that is taken back.")
        WITHDRAWAL("withdrawal", "withdrawals"),
        @Description("A subject that turned out to be another one.")
        MERGER("merger", "mergers"),
        @Description("A subject that takes another slug; its former one leads on.")
        SLUG_CHANGE("change of a slug", "changes of slugs");

        private final String one;
        private final String many;

        Sort(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    public int added(Sort sort) {
        return added.getOrDefault(sort, 0);
    }

    public int known(Sort sort) {
        return known.getOrDefault(sort, 0);
    }

    /** Whether nothing is added. */
    public boolean isEmpty() {
        return added.isEmpty();
    }

    /** One line: {@code 2 subjects, 1 claim added; 3 documents on record already}. */
    @Override
    public String toString() {
        String news = isEmpty() ? "nothing added" : print(added) + " added";
        return known.isEmpty() ? news : news + "; " + print(known) + " on record already";
    }

    private static String print(Map<Sort, Integer> counts) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Sort, Integer> count : new EnumMap<>(counts).entrySet()) {
            Sort sort = count.getKey();
            parts.add(count.getValue() + " " + (count.getValue() == 1 ? sort.one : sort.many));
        }
        return String.join(", ", parts);
    }
}
