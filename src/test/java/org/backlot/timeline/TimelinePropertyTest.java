package org.backlot.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.graph.Story;
import org.backlot.graph.Subject;
import org.backlot.time.Bound;

/** On random stores, a timeline tells what the claims that stand tell, claim by claim. */
class TimelinePropertyTest {
    private static final int TRIES = 150;
    private static final List<String> SUBJECTS = Stream.of(
                    RandomStore.PEOPLE_AND_POSTS, RandomStore.ORGANIZATIONS, RandomStore.ANNOUNCEMENTS)
            .flatMap(List::stream)
            .toList();

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void beginningsAndEndsAreThoseOfTheClaimsThatStand(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);
        for (String slug : SUBJECTS) {
            Timeline timeline = world.timeline(slug, TimelineFilter.NONE);
            Set<String> told = new TreeSet<>();
            for (TimelineEvent event : all(timeline)) {
                if (event.kind() == EventKind.STARTED || event.kind() == EventKind.ENDED) {
                    String date = event.date() == null ? "-" : event.date().getEdtf();
                    event.claims().forEach(claim -> told.add(claim.entry().number() + " " + event.kind() + " " + date));
                }
            }
            assertThat(told).isEqualTo(world.beginningsAndEnds(slug));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void undatedEventsHaveALaneOfTheirOwnAndBothAreInOrder(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        World world = World.of(store, when);
        for (String slug : SUBJECTS) {
            Timeline timeline = world.timeline(slug, TimelineFilter.NONE);
            assertThat(timeline.dated()).allMatch(event -> event.date() != null);
            assertThat(timeline.undated()).allMatch(event -> event.date() == null);
            assertThat(timeline.dated().stream().map(TimelineEvent::key))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(timeline.undated().stream().map(TimelineEvent::key))
                    .isSorted()
                    .doesNotHaveDuplicates();
            List<LocalDate> earliest = new ArrayList<>();
            timeline.dated()
                    .forEach(event -> earliest.add(
                            event.date() == null || event.date().earliest() == null
                                    ? LocalDate.MIN
                                    : event.date().earliest()));
            assertThat(earliest).isSorted();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aWindowTakesWhatCanHaveHappenedInIt(
            @ForAll("stores") RandomStore store,
            @ForAll("moments") RandomMoment when,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate to) {
        World world = World.of(store, when);
        for (String slug : SUBJECTS) {
            List<String> wanted = new ArrayList<>();
            for (TimelineEvent event : world.timeline(slug, TimelineFilter.NONE).dated()) {
                boolean before = event.date() != null
                        && event.date().latest() != null
                        && event.date().latest().isBefore(from);
                boolean after = event.date() != null
                        && event.date().earliest() != null
                        && event.date().earliest().isAfter(to);
                if (!before && !after) {
                    wanted.add(event.key());
                }
            }
            Timeline window = world.timeline(slug, new TimelineFilter(null, null, from, to));
            assertThat(window.dated().stream().map(TimelineEvent::key)).containsExactlyElementsOf(wanted);
            assertThat(window.undated())
                    .hasSameSizeAs(world.timeline(slug, TimelineFilter.NONE).undated());
        }
    }

    private static List<TimelineEvent> all(Timeline timeline) {
        List<TimelineEvent> all = new ArrayList<>(timeline.dated());
        all.addAll(timeline.undated());
        return all;
    }

    private record World(Story story, Moment moment) {
        static World of(RandomStore store, RandomMoment when) {
            Story story = store.story();
            return new World(story, story.on(when.asOf().toString(), when.reportedBy(), when.recordedBy()));
        }

        Timeline timeline(String slug, TimelineFilter where) {
            Subject subject = moment.graph().subject(story.number(slug));
            return Chronicle.of(subject, moment, where);
        }

        /** Each claim with the dates that it states; without a date where it is planned, or over on an unknown day. */
        Set<String> beginningsAndEnds(String slug) {
            Set<String> told = new TreeSet<>();
            long number = story.number(slug);
            for (Claim claim : moment.graph().claims()) {
                if (takesPart(claim, number) && Evidence.stands(claim, moment)) {
                    String begins = date(claim.entry().validity().start());
                    String ends = date(claim.entry().validity().end());
                    boolean planned = claim.entry().modality() != Modality.ASSERTED;
                    boolean over = claim.entry().validity().end() instanceof Bound.EndedWhenUnknown;
                    if (!begins.equals("-") || planned) {
                        told.add(claim.entry().number() + " STARTED " + begins);
                    }
                    if (!ends.equals("-") || over) {
                        told.add(claim.entry().number() + " ENDED " + ends);
                    }
                }
            }
            return told;
        }

        private static boolean takesPart(Claim claim, long number) {
            Set<Long> parties = new HashSet<>(Set.of(claim.entry().subject()));
            Arrays.stream(claim.objects()).forEach(parties::add);
            parties.add(claim.entry().announcement());
            return parties.contains(number);
        }

        private static String date(Bound bound) {
            return bound instanceof Bound.Known known ? known.date().getEdtf() : "-";
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomStores.days();
    }

    @Provide
    Arbitrary<RandomStore> stores() {
        return RandomStores.stores();
    }

    @Provide
    Arbitrary<RandomMoment> moments() {
        return RandomStores.moments();
    }
}
