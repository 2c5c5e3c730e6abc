package org.backlot.conflict;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.ownership.Ownership;
import org.backlot.position.Position;
import org.jspecify.annotations.Nullable;

/** Claims with particulars in which they can differ, told in a story. */
record Particulars(Story story) {

    Told title(String person, String organization, @Nullable String title) {
        long at = story.number(organization);
        return story.tell(person, entry -> new Position(entry, at, 0, title, false, false, null));
    }

    Told interim(String person, String post) {
        long seat = story.number(post);
        return story.tell(person, entry -> new Position(entry, 0, seat, null, false, true, null));
    }

    /** In percent, such as {@code 51} or {@code 50..100}. */
    Told share(String owner, String company, String percent) {
        String[] range = percent.split("\\.\\.", 2);
        BigDecimal least = new BigDecimal(range[0]);
        BigDecimal most = new BigDecimal(range[range.length - 1]);
        return story.tell(owner, entry -> new Ownership(entry, story.number(company), least, most, null));
    }

    /** Of so many people, such as {@code 300} or {@code 200..400}. */
    Told layoff(String announcement, String people, String... targets) {
        String[] range = people.split("\\.\\.", 2);
        int least = Integer.parseInt(range[0]);
        int most = Integer.parseInt(range[range.length - 1]);
        return story.tell(
                announcement, entry -> new Effect(entry, EffectKind.LAYOFF, numbers(targets), null, least, most, null));
    }

    Told phase(String announcement, Told effect, String region, Quantifier quantifier, PhaseState state) {
        return story.tell(
                announcement, entry -> new Phase(entry, effect.number(), region, false, quantifier, state, null, null));
    }

    Told authorship(String announcement, String... authors) {
        return story.tell(announcement, entry -> new Authorship(entry, numbers(authors)));
    }

    Told firstReport(String announcement, String outlet, @Nullable String scope) {
        return story.tell(announcement, entry -> new FirstReport(entry, story.publication(outlet), scope));
    }

    /** A collaboration of which the source leaves open whom it means. */
    Told ambiguous(String party, String... candidates) {
        return story.tell(party, entry -> new Collaboration(entry, numbers(candidates), true, "these", null));
    }

    private List<Long> numbers(String... slugs) {
        return Arrays.stream(slugs).map(story::number).toList();
    }
}
