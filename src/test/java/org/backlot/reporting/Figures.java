package org.backlot.reporting;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts of the seats of one body on one day, and of what changed between two days. */
final class Figures {
    private static final int DEEPEST = 50;
    private static final Set<String> VACANT = Set.of("vacant");
    private static final Set<String> UNDISCLOSED = Set.of("n/d", "not disclosed");
    private static final Set<String> NO_NAME = Set.of("", "vacant", "n/d", "not disclosed", "eliminated");

    private Figures() {}

    static Map<String, Integer> of(Map<String, SeatAt> seats, List<NamedCsvRecord> doubles, Set<String> quotedMarks) {
        Map<String, Integer> found = new TreeMap<>();
        found.put("distinct_post_refs", seats.size());
        found.put(
                "named",
                count(seats, seat -> !seat.holders().isEmpty() || quotedMarks.contains(seat.name()))
                        + count(doubles, "name", name -> !NO_NAME.contains(name)));
        found.put(
                "vacant", count(seats, seat -> VACANT.contains(mark(seat))) + count(doubles, "name", VACANT::contains));
        found.put(
                "not_disclosed",
                count(seats, seat -> UNDISCLOSED.contains(mark(seat))) + count(doubles, "name", UNDISCLOSED::contains));
        found.put(
                "root(XX)",
                count(seats, seat -> seat.managers().equals(List.of(0L)))
                        + count(doubles, "reports_to_post", "xx"::equals));
        Set<Long> known = seats.values().stream()
                .map(seat -> seat.post().it().entry().number())
                .collect(Collectors.toSet());
        found.put(
                "self_report",
                count(
                                seats,
                                seat -> seat.managers()
                                        .contains(seat.post().it().entry().number()))
                        + (int) doubles.stream()
                                .filter(row -> row.getField("post_ref").equals(row.getField("reports_to_post")))
                                .count());
        found.put(
                "dangling",
                count(
                                seats,
                                seat -> seat.managers().stream()
                                        .anyMatch(manager -> manager != 0 && !known.contains(manager)))
                        + (int) doubles.stream()
                                .map(row -> row.getField("reports_to_post"))
                                .filter(ref -> !ref.equals("XX") && !seats.containsKey(ref))
                                .count());
        chains(seats, known, found);
        return found;
    }

    private static void chains(Map<String, SeatAt> seats, Set<Long> known, Map<String, Integer> found) {
        int longest = 0;
        int circling = 0;
        for (SeatAt seat : seats.values()) {
            ReportingChain chain = Climb.from(seat.post(), DEEPEST);
            int length = 1
                    + (int) chain.hops().stream()
                            .filter(hop -> known.contains(hop.above()))
                            .count();
            longest = Math.max(longest, length);
            circling += chain.ending() == ChainEnding.CYCLE_IN_SOURCES ? 1 : 0;
        }
        found.put("max_chain", longest);
        found.put("posts_in_or_under_cycle", circling);
    }

    static Map<String, Integer> difference(Map<String, SeatAt> before, Map<String, SeatAt> after) {
        Set<String> common = new HashSet<>(before.keySet());
        common.retainAll(after.keySet());
        Map<String, Integer> found = new TreeMap<>();
        found.put("common", common.size());
        found.put("posts_added", after.size() - common.size());
        found.put("posts_removed", before.size() - common.size());
        found.put(
                "holder_changed",
                changed(
                        common,
                        ref -> !at(before, ref).name().equals(at(after, ref).name())));
        found.put(
                "title_changed",
                changed(
                        common,
                        ref -> !at(before, ref).title().equals(at(after, ref).title())));
        found.put(
                "reports_to_changed",
                changed(
                        common,
                        ref -> !at(before, ref).managers().equals(at(after, ref).managers())));
        return found;
    }

    private static SeatAt at(Map<String, SeatAt> seats, String ref) {
        SeatAt seat = seats.get(ref);
        if (seat == null) {
            throw new IllegalArgumentException(ref);
        }
        return seat;
    }

    private static int changed(Set<String> refs, Predicate<String> changed) {
        return (int) refs.stream().filter(changed).count();
    }

    private static String mark(SeatAt seat) {
        return seat.holders().isEmpty() ? seat.name().toLowerCase(Locale.ROOT) : "";
    }

    private static int count(Map<String, SeatAt> seats, Predicate<SeatAt> counted) {
        return (int) seats.values().stream().filter(counted).count();
    }

    private static int count(List<NamedCsvRecord> rows, String column, Predicate<String> counted) {
        return (int) rows.stream()
                .filter(row -> counted.test(row.getField(column).toLowerCase(Locale.ROOT)))
                .count();
    }
}
