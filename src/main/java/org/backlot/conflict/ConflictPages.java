package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the conflicts of a whole store in the order of the subjects to which they belong, and judges no more of
 * them than the page needs. The key of a conflict is that of its subject, followed by its own.
 */
final class ConflictPages {
    private static final int SUBJECT_KEY = 16;
    private static final Pattern FORM = Pattern.compile("[0-7][0-9a-f]{15}[a-z-]+:.+");

    private final Candidates candidates;
    private final Moment moment;
    private final Predicate<Conflict> wanted;

    ConflictPages(Candidates candidates, Moment moment, Predicate<Conflict> wanted) {
        this.candidates = candidates;
        this.moment = moment;
        this.wanted = wanted;
    }

    Page<Conflict> page(PageRequest request) {
        check("after", request.after());
        check("before", request.before());
        boolean backward = request.backward();
        String from = backward ? request.before() : request.after();
        String to = backward ? request.after() : request.before();
        List<Conflict> entries = walk(from, to, backward, request.size() + 1);
        boolean more = entries.size() > request.size();
        if (more) {
            entries.remove(entries.size() - 1);
        }
        boolean behind = from != null && !walk(from, null, !backward, 1, true).isEmpty();
        if (backward) {
            Collections.reverse(entries);
        }
        boolean previous = backward ? more : behind;
        boolean next = backward ? behind : more;
        return Page.found(entries, ConflictPages::key, previous, next, this::count);
    }

    /** Whether every two statements are compared of all subjects to which the conflicts may belong. */
    boolean isThorough() {
        for (Subject at = candidates.next(0, false);
                at != null;
                at = candidates.next(at.entry().number(), false)) {
            if (!Conflicts.isThorough(at, moment)) {
                return false;
            }
        }
        return true;
    }

    private int count() {
        return walk(null, null, false, Integer.MAX_VALUE).size();
    }

    private List<Conflict> walk(@Nullable String from, @Nullable String to, boolean backward, int most) {
        return walk(from, to, backward, most, false);
    }

    /** So many conflicts beyond a key, up to another; with the one that has the key itself, if that is wanted. */
    private List<Conflict> walk(
            @Nullable String from, @Nullable String to, boolean backward, int most, boolean including) {
        List<Conflict> found = new ArrayList<>();
        long start = from == null ? (backward ? Long.MAX_VALUE : 0) : subject(from) + (backward ? 1 : -1);
        Subject subject = candidates.next(start, backward);
        while (subject != null && found.size() < most) {
            List<Conflict> its = new ArrayList<>(Conflicts.belongingTo(subject, moment));
            if (backward) {
                Collections.reverse(its);
            }
            for (Conflict conflict : its) {
                String key = key(conflict);
                if (to != null && (backward ? key.compareTo(to) <= 0 : key.compareTo(to) >= 0)) {
                    return found;
                }
                int order = from == null ? 0 : key.compareTo(from);
                boolean beyond = from == null || (order == 0 ? including : backward ? order < 0 : order > 0);
                if (beyond && found.size() < most && wanted.test(conflict)) {
                    found.add(conflict);
                }
            }
            subject = candidates.next(subject.entry().number(), backward);
        }
        return found;
    }

    static String key(Conflict conflict) {
        return Page.numberKey(conflict.owner()) + conflict.getKey();
    }

    /** @throws Refusal when the key is none of a conflict */
    private static void check(String argument, @Nullable String key) {
        if (key != null && !FORM.matcher(key).matches()) {
            throw Refusal.cursor(argument);
        }
    }

    private static long subject(String key) {
        return Long.parseLong(key.substring(0, SUBJECT_KEY), 16);
    }
}
