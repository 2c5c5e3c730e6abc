package org.backlot.graph;

import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A random claim of a {@link RandomStore}.
 *
 * @param to what it names besides; for a naming, the name
 * @param announcement the announcement it was made in; {@code null} for none
 * @param corrects which of the claims of its kind told before it is corrected, counted from the last; {@code null} for
 *     none
 * @param withdrawn the day it was taken back; {@code null} when it was not
 */
public record RandomClaim(
        Kind kind,
        String subject,
        String to,
        boolean planned,
        Validity validity,
        List<Word> words,
        @Nullable String announcement,
        @Nullable Integer corrects,
        String recorded,
        @Nullable String withdrawn) {

    /** The kinds of random claims. */
    public enum Kind {
        LINE,
        DOTTED_LINE,
        HOLDS,
        WORKS_AT,
        LEADS,
        PART_OF,
        WORKS_WITH,
        NAMED
    }

    /**
     * What one document says of a claim.
     *
     * @param document an outlet and a day, as in a {@link Story}
     * @param spokenOf the day it speaks of; {@code null} where it gives none
     * @param withdrawn the day the citation was taken back; {@code null} when it was not
     */
    public record Word(
            String document,
            Stance stance,
            Tense tense,
            @Nullable String spokenOf,
            String recorded,
            @Nullable String withdrawn) {

        private void citeIn(Told told) {
            told.cited(document, cited -> {
                cited.stance(stance).tense(tense).recorded(recorded).withdrawn(withdrawn);
                if (spokenOf != null) {
                    cited.spokenOf(spokenOf);
                }
            });
        }
    }

    public RandomClaim {
        words = List.copyOf(words);
    }

    /** Tells it in a story in which the claims before it have been told. */
    Told tellIn(Story story, List<Told> before) {
        Told told = tellIn(story).valid(validity).recorded(recorded).withdrawn(withdrawn);
        if (planned) {
            told.planned();
        }
        if (announcement != null) {
            told.in(announcement);
        }
        if (corrects != null) {
            correct(told, before, corrects);
        }
        words.forEach(word -> word.citeIn(told));
        return told;
    }

    private Told tellIn(Story story) {
        return switch (kind) {
            case LINE -> story.line(subject, to);
            case DOTTED_LINE -> story.line(subject, to, LineType.DOTTED);
            case HOLDS, WORKS_AT -> story.position(subject, to);
            case LEADS -> story.leads(subject, to);
            case PART_OF -> story.placement(subject, to);
            case WORKS_WITH -> story.collaboration(subject, to);
            case NAMED -> story.naming(subject, to, NameKind.OFFICIAL);
        };
    }

    private static void correct(Told told, List<Told> before, int back) {
        List<Told> alike = new ArrayList<>(before);
        alike.removeIf(other -> other.claim().kind() != told.claim().kind());
        if (alike.size() > back) {
            told.corrects(alike.get(alike.size() - 1 - back));
        }
    }

    @Override
    public String toString() {
        return subject + " " + kind + " " + to + (planned ? " PLANNED" : "") + " from " + validity.start() + " to "
                + validity.end() + (announcement == null ? "" : " in " + announcement)
                + (corrects == null ? "" : " corrects -" + corrects) + " recorded " + recorded
                + (withdrawn == null ? "" : " withdrawn " + withdrawn) + " " + words;
    }
}
