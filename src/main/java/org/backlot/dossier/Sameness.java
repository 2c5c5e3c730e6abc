package org.backlot.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.citation.Citation;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.ownership.Ownership;
import org.backlot.succession.Succession;
import org.jspecify.annotations.Nullable;

/** Whether two claims or citations say the same: the order within their lists and zeros after a point do not count. */
final class Sameness {
    private Sameness() {}

    /** A claim in a form that equals that of every claim of the same entry that says the same. */
    static Claim normal(Claim claim) {
        if (claim instanceof Collaboration it) {
            return new Collaboration(it.entry(), sorted(it.counterparts()), it.ambiguous(), it.words(), it.purpose());
        }
        if (claim instanceof Succession it) {
            return new Succession(it.entry(), it.type(), sorted(it.predecessors()), sorted(it.furtherSuccessors()));
        }
        if (claim instanceof Authorship it) {
            return new Authorship(it.entry(), sorted(it.authors()));
        }
        if (claim instanceof Effect it) {
            return new Effect(
                    it.entry(),
                    it.effect(),
                    sorted(it.targets()),
                    it.headcountWords(),
                    it.headcountLeast(),
                    it.headcountMost(),
                    it.scope());
        }
        if (claim instanceof Ownership it) {
            return new Ownership(it.entry(), it.owned(), plain(it.least()), plain(it.most()), it.words());
        }
        return claim;
    }

    /** A citation without number, claim and time of recording. */
    static Citation normal(Citation it) {
        return new Citation(
                0,
                0,
                it.document(),
                it.stance(),
                it.attribution(),
                it.restsOn(),
                sorted(it.speakers()),
                it.descriptor(),
                it.tense(),
                it.spokenOf(),
                it.locator(),
                Instant.EPOCH);
    }

    private static List<Long> sorted(List<Long> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Share.plain(number);
    }
}
