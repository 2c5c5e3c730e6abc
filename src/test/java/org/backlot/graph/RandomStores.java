package org.backlot.graph;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;

/**
 * Random stores, and random moments to look at them, for properties. Most claims are plain, so that long chains come
 * about; the rest have fuzzy and open dates, plans, denials, words of the past, corrections and withdrawals. All dates
 * come from few days, so that they meet.
 */
public final class RandomStores {
    private static final List<String> DAYS =
            List.of("2022-03-01", "2022-11-29", "2023-06-01", "2023-06-30", "2024-01-10", "2024-01-12");
    private static final List<String> DATES = List.of(
            "2022",
            "2022-11",
            "2022-11-29",
            "2023-06",
            "2023-06-01",
            "[2023-06-01..2023-06-30]",
            "[..2023-06-01]",
            "[2023-06-30..]",
            "2023~",
            "2024-01-10",
            "2024-01-12");
    private static final List<String> RECORDED = List.of("2022-12-01", "2023-07-01", "2024-01-12", "2024-01-20");

    private RandomStores() {}

    /** Stores of reporting lines, positions, placements, collaborations and names. */
    public static Arbitrary<RandomStore> stores() {
        return claims().list().ofMinSize(1).ofMaxSize(24).map(RandomStore::new);
    }

    /** Stores in which most claims are of who works where, holds which post and is part of what. */
    public static Arbitrary<RandomStore> staffed() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, claims(RandomClaim.Kind.LINE, RandomStore.PEOPLE_AND_POSTS, managers())),
                        Tuple.of(1, claims(RandomClaim.Kind.LINE, RandomStore.DIVISIONS, managers())),
                        Tuple.of(1, claims(RandomClaim.Kind.DOTTED_LINE, RandomStore.PEOPLE_AND_POSTS, managers())),
                        Tuple.of(
                                4,
                                claims(RandomClaim.Kind.HOLDS, RandomStore.PEOPLE, Arbitraries.of(RandomStore.POSTS))),
                        Tuple.of(6, claims(RandomClaim.Kind.WORKS_AT, RandomStore.PEOPLE, organizations())),
                        Tuple.of(3, claims(RandomClaim.Kind.LEADS, RandomStore.PEOPLE, organizations())),
                        Tuple.of(4, claims(RandomClaim.Kind.PART_OF, RandomStore.DIVISIONS, organizations())),
                        Tuple.of(4, claims(RandomClaim.Kind.PART_OF, RandomStore.POSTS, organizations())),
                        Tuple.of(1, claims(RandomClaim.Kind.WORKS_WITH, RandomStore.PEOPLE, organizations())))
                .list()
                .ofMinSize(4)
                .ofMaxSize(28)
                .map(RandomStore::new);
    }

    /** Days to ask about, among them those of the stores and those beside them. */
    public static Arbitrary<LocalDate> days() {
        return Combinators.combine(Arbitraries.of(DAYS), Arbitraries.integers().between(-1, 1))
                .as((day, shift) -> LocalDate.parse(day).plusDays(shift));
    }

    /** Moments of a story: mostly by all that is known, else as far as a reader or the database knew by a day. */
    public static Arbitrary<RandomMoment> moments() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(DAYS).injectNull(0.7),
                        Arbitraries.of(RECORDED).injectNull(0.7))
                .as(RandomMoment::new);
    }

    private static Arbitrary<RandomClaim> claims() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, claims(RandomClaim.Kind.LINE, RandomStore.PEOPLE_AND_POSTS, managers())),
                Tuple.of(1, claims(RandomClaim.Kind.LINE, RandomStore.DIVISIONS, managers())),
                Tuple.of(2, claims(RandomClaim.Kind.DOTTED_LINE, RandomStore.PEOPLE_AND_POSTS, managers())),
                Tuple.of(4, claims(RandomClaim.Kind.HOLDS, RandomStore.PEOPLE, Arbitraries.of(RandomStore.POSTS))),
                Tuple.of(2, claims(RandomClaim.Kind.WORKS_AT, RandomStore.PEOPLE, organizations())),
                Tuple.of(2, claims(RandomClaim.Kind.LEADS, RandomStore.PEOPLE, organizations())),
                Tuple.of(2, claims(RandomClaim.Kind.PART_OF, RandomStore.DIVISIONS, organizations())),
                Tuple.of(2, claims(RandomClaim.Kind.PART_OF, RandomStore.POSTS, organizations())),
                Tuple.of(1, claims(RandomClaim.Kind.WORKS_WITH, RandomStore.PEOPLE, organizations())),
                Tuple.of(1, claims(RandomClaim.Kind.NAMED, RandomStore.ORGANIZATIONS, Arbitraries.of("Old", "New"))));
    }

    private static Arbitrary<String> managers() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(RandomStore.PEOPLE_AND_POSTS)), Tuple.of(1, Arbitraries.of("nobody")));
    }

    private static Arbitrary<String> organizations() {
        return Arbitraries.of(RandomStore.ORGANIZATIONS);
    }

    private static Arbitrary<RandomClaim> claims(
            RandomClaim.Kind kind, List<String> subjects, Arbitrary<String> objects) {
        Arbitrary<RandomClaim> plain = Combinators.combine(Arbitraries.of(subjects), objects, words(plainWords()))
                .as((subject, object, words) -> new RandomClaim(
                        kind, subject, object, false, Validity.notStated(), words, null, null, Story.RECORDED, null));
        Arbitrary<RandomClaim> intricate = Combinators.combine(
                        Combinators.combine(Arbitraries.of(subjects), objects).as(Tuple::of),
                        Arbitraries.of(true, false, false, false),
                        validities(),
                        words(intricateWords()),
                        Arbitraries.of(RandomStore.ANNOUNCEMENTS).injectNull(0.7),
                        Arbitraries.integers().between(0, 3).injectNull(0.7),
                        Arbitraries.of(RECORDED),
                        Arbitraries.of(RECORDED).injectNull(0.85))
                .as((ends, planned, validity, words, announcement, corrects, recorded, withdrawn) -> new RandomClaim(
                        kind,
                        ends.get1(),
                        ends.get2(),
                        planned,
                        validity,
                        words,
                        announcement,
                        corrects,
                        recorded,
                        withdrawn));
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(2, intricate));
    }

    private static Arbitrary<List<RandomClaim.Word>> words(Arbitrary<RandomClaim.Word> word) {
        return word.list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<RandomClaim.Word> plainWords() {
        return Arbitraries.of(DAYS)
                .map(day -> new RandomClaim.Word(
                        "thewrap " + day, Stance.SUPPORTS, Tense.PRESENT, null, Story.RECORDED, null));
    }

    private static Arbitrary<RandomClaim.Word> intricateWords() {
        return Combinators.combine(
                        documents(),
                        Arbitraries.frequency(Tuple.of(8, Stance.SUPPORTS), Tuple.of(1, Stance.DENIES)),
                        Arbitraries.frequency(
                                Tuple.of(6, Tense.PRESENT), Tuple.of(2, Tense.FUTURE), Tuple.of(1, Tense.PAST)),
                        Arbitraries.of(DAYS).injectNull(0.8),
                        Arbitraries.of(RECORDED),
                        Arbitraries.of(RECORDED).injectNull(0.9))
                .as(RandomClaim.Word::new);
    }

    /** Of few outlets and days, so that documents are shared; of some only the month or nothing is known. */
    private static Arbitrary<String> documents() {
        Arbitrary<String> days =
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.of(DAYS)), Tuple.of(1, Arbitraries.of("2023-06", "?")));
        return Combinators.combine(Arbitraries.of("thewrap", "deadline"), days).as((outlet, day) -> outlet + " " + day);
    }

    private static Arbitrary<Validity> validities() {
        Arbitrary<Bound> known = Arbitraries.of(DATES).map(edtf -> new Bound.Known(FuzzyDate.parse(edtf)));
        Arbitrary<Bound> starts =
                Arbitraries.frequencyOf(Tuple.of(1, known), Tuple.of(1, Arbitraries.of(new Bound.NotStated())));
        Arbitrary<Bound> undated =
                Arbitraries.of(new Bound.NotStated(), new Bound.Ongoing(), new Bound.EndedWhenUnknown());
        Arbitrary<Bound> ends = Arbitraries.frequencyOf(Tuple.of(1, known), Tuple.of(2, undated));
        return Combinators.combine(starts, ends).as(RandomStores::validity);
    }

    /** Two dates the wrong way round are turned. */
    private static Validity validity(Bound start, Bound end) {
        LocalDate earliest = start.earliest();
        LocalDate latest = end.latest();
        boolean reversed = earliest != null && latest != null && latest.isBefore(earliest);
        return reversed ? new Validity(end, start) : new Validity(start, end);
    }
}
