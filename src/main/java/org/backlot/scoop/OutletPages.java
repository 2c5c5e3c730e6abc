package org.backlot.scoop;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backlot.graph.Moment;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the table of outlets. Counts change with what is recorded, so a cursor says as of when the outlets were ordered,
 * and the pages after it keep to that order: whatever is recorded meanwhile, an outlet that was there is told of once. What
 * is told of it is what is known when its page is read.
 */
final class OutletPages {
    /** The order, when what it goes by had been recorded in microseconds, and then its direction and the key. */
    private static final Pattern FORM = Pattern.compile("[A-Z]+@([0-9]{1,18})[+-] .*", Pattern.DOTALL);

    private OutletPages() {}

    /** @param tables gives the record of every outlet at a moment, and is asked for one moment or two */
    static Page<OutletRecord> of(
            Function<Moment, List<OutletRecord>> tables,
            Moment moment,
            @Nullable OutletFilter where,
            @Nullable OutletOrder orderBy,
            PageRequest request) {
        OutletFilter filter = where == null ? OutletFilter.NONE : where;
        OutletOrder given = orderBy == null ? OutletOrder.USUAL : orderBy;
        List<OutletRecord> outlets = tables.apply(moment);
        KeyOrder<OutletRecord> order = given.field() == OutletOrderField.SLUG
                ? KeyOrder.of(given.field().name(), given.field()::key, given.direction())
                : asOf(beginning(request, moment), tables, moment, given);
        return Page.of(SortedLists.sort(outlets, order.key()), order, filter::admits, request);
    }

    private static KeyOrder<OutletRecord> asOf(
            long micros, Function<Moment, List<OutletRecord>> tables, Moment moment, OutletOrder given) {
        Instant said = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        Instant bound = moment.recordedBy();
        Instant recorded = bound != null && bound.isBefore(said) ? bound : said;
        boolean same = !recorded.isBefore(moment.graph().lastRecorded());
        Moment then = same ? moment : new Moment(moment.graph(), moment.asOf(), moment.reportedBy(), recorded);
        Map<Long, String> keys = new HashMap<>();
        for (OutletRecord outlet : tables.apply(then)) {
            keys.put(outlet.publication().number(), given.field().key(outlet));
        }
        return KeyOrder.of(
                given.field().name() + "@" + micros,
                outlet -> Objects.requireNonNull(keys.get(outlet.publication().number())),
                given.direction());
    }

    /** As of when the walk goes that the page is of: what its cursor says, else the latest that the moment sees. */
    private static long beginning(PageRequest request, Moment moment) {
        String cursor = request.after() == null ? request.before() : request.after();
        Matcher form = FORM.matcher(cursor == null ? "" : cursor);
        if (form.matches()) {
            return Long.parseLong(form.group(1));
        }
        Instant last = moment.graph().lastRecorded();
        Instant bound = moment.recordedBy();
        return ChronoUnit.MICROS.between(Instant.EPOCH, bound == null || bound.isAfter(last) ? last : bound);
    }
}
