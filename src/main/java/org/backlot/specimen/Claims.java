package org.backlot.specimen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backlot.specimen.Chance.Aspect;
import org.jspecify.annotations.Nullable;

/** What is said of people and organizations, in the first place; who says so comes after all claims of a recording. */
final class Claims {
    private static final int FIRST_YEAR = 2023;
    private static final int YEARS_OF_A_PERIOD = 3;
    private static final int APPOINTED = 5;

    private final Extent extent;
    private final Numbers numbers;
    private final Chance chance;
    private final Lines lines;
    private final Citations citations;
    private final List<Long> withdrawn = new ArrayList<>();
    private long claim;
    private long cohort;

    Claims(Extent extent, Lines lines) {
        this.extent = extent;
        this.numbers = new Numbers(extent);
        this.chance = new Chance(extent.seed());
        this.lines = lines;
        this.citations = new Citations(numbers, chance, lines);
    }

    void begin(long next) {
        cohort = next;
    }

    /** Who says so, and what of it is taken back. */
    void end() throws IOException {
        citations.write(cohort, claimsDocuments());
        for (long number : withdrawn) {
            lines.begin("ClaimWithdrawal")
                    .number("claim", number)
                    .text("reason", "It was a synthetic mistake.")
                    .end();
        }
        withdrawn.clear();
    }

    private long claimsDocuments() {
        long people = Math.min(extent.people() - cohort * Extent.COHORT, Extent.COHORT);
        return Math.min(Numbers.DOCUMENTS, 2 + people / 4);
    }

    private static String kind(long organization) {
        return Numbers.isCompany(organization) ? "company" : "division";
    }

    private Lines claim(String type, String key, String kind, long subject) throws IOException {
        claim++;
        return lines.begin(type)
                .number("number", claim)
                .text("key", key)
                .subject("subject", kind, subject)
                .text("modality", "ASSERTED");
    }

    private void cited(boolean over) throws IOException {
        lines.end();
        citations.add(claim, over, false);
    }

    void ofOrganization(long organization) throws IOException {
        long number = numbers.organization(organization);
        claim("Naming", Names.slug("name", organization), kind(organization), number)
                .text("continuity", "UNSPECIFIED")
                .text("name", Names.organization(organization))
                .text("nameKind", "OFFICIAL");
        cited(false);
        if (organization == 0) {
            return;
        }
        long parent = Numbers.parent(organization);
        claim("Placement", Names.slug("place", organization), kind(organization), number)
                .text("continuity", "UNSPECIFIED")
                .subject("whole", kind(parent), numbers.organization(parent));
        cited(false);
        if (Numbers.isCompany(organization)) {
            long share = 51 + chance.below(50, organization, Aspect.SHARE, 0);
            claim("Ownership", Names.slug("share", organization), kind(parent), numbers.organization(parent))
                    .text("continuity", "UNSPECIFIED")
                    .subject("owned", "company", number)
                    .number("least", share)
                    .number("most", share);
            cited(false);
        }
    }

    /** The head of an organization announces who is appointed, and layoffs in two phases. */
    void ofAnnouncement(long first, long end) throws IOException {
        long announcement = numbers.announcement(cohort);
        claim("Authorship", Names.slug("authors", cohort), "announcement", announcement)
                .text("continuity", "UNSPECIFIED")
                .subjects("authors", "person", numbers.person(first));
        citedInMemo();
        long[] appointed = new long[(int) Math.min(APPOINTED, end - first)];
        for (int i = 0; i < appointed.length; i++) {
            appointed[i] = numbers.person(first + i);
        }
        claim("Effect", Names.slug("appointments", cohort), "announcement", announcement)
                .text("continuity", "NEW")
                .text("effect", "APPOINTMENT")
                .subjects("targets", "person", appointed);
        citedInMemo();
        long at = extent.organization(first);
        claim("Effect", Names.slug("layoffs", cohort), "announcement", announcement)
                .text("continuity", "NEW")
                .text("effect", "LAYOFF")
                .subjects("targets", kind(at), numbers.organization(at))
                .text("headcount", "about 50")
                .number("headcountLeast", 40)
                .number("headcountMost", 60);
        citedInMemo();
        phase(claim, false, "NOTIFIED", "2024-01-10");
        phase(claim - 1, true, "PENDING", "2024-03");
    }

    private void phase(long effect, boolean elsewhere, String state, String due) throws IOException {
        claim(
                        "Phase",
                        Names.slug(elsewhere ? "layoffs-elsewhere" : "layoffs-there", cohort),
                        "announcement",
                        numbers.announcement(cohort))
                .text("continuity", "UNSPECIFIED")
                .number("effect", effect)
                .text("region", "Americas")
                .flag("exceptRegion", elsewhere)
                .text("quantifier", "ALL")
                .text("state", state)
                .text("due", due);
        citedInMemo();
    }

    private void citedInMemo() throws IOException {
        lines.end();
        citations.add(claim, false, true);
    }

    void ofPerson(long person) throws IOException {
        if (Numbers.holdsPost(person)) {
            long at = extent.organization(person);
            claim("Placement", Names.slug("post-place", person), "post", numbers.post(person))
                    .text("continuity", "UNSPECIFIED")
                    .subject("whole", kind(at), numbers.organization(at));
            cited(false);
        }
        for (int period = extent.periods() - 1; period >= 0; period--) {
            position(person, period);
            line(person, period);
        }
        if (chance.isSo(2, person, Aspect.WITHDRAWN)) {
            claim("Remark", Names.slug("remark", person), "person", numbers.person(person))
                    .text("continuity", "UNSPECIFIED")
                    .text("text", "A synthetic remark that is taken back.");
            cited(false);
            withdrawn.add(claim);
        }
    }

    /** Where a person was in a period, counted back from the latest: elsewhere before, if there is an elsewhere. */
    private long place(long person, int period) {
        return Math.max(0, extent.organization(person) - period);
    }

    private void position(long person, int period) throws IOException {
        long at = place(person, period);
        boolean post = period == 0 && Numbers.holdsPost(person);
        claim("Position", key("position", person, period), "person", numbers.person(person))
                .text("continuity", period == 0 ? "NEW" : "UNSPECIFIED")
                .text("start", start(person, period))
                .text("end", end(person, period));
        if (period == 0 && person % Extent.COHORT < APPOINTED) {
            lines.subject("announcement", "announcement", numbers.announcement(cohort));
        }
        lines.subject("organization", kind(at), numbers.organization(at));
        if (post) {
            lines.subject("post", "post", numbers.post(person));
        }
        boolean head = person == extent.head(at);
        lines.text("title", Names.title(head ? 1 : 2 + person % 4, chance.below(10, person, Aspect.TITLE, period)))
                .flag("leads", head && period == 0)
                .flag("interim", false);
        cited(period > 0);
        if (chance.isSo(2, person, Aspect.DENIED)) {
            citations.deny(claim);
        }
    }

    private void line(long person, int period) throws IOException {
        long at = place(person, period);
        long before = Math.min(person, extent.head(at) + extent.size(at)) - extent.head(at);
        if (before <= 0) {
            if (period == 0) {
                line(person, key("line", person, period), period, null, "SOLID", null);
            }
            return;
        }
        long manager = extent.head(at) + chance.below(before, person, Aspect.MANAGER, period);
        String type = chance.isSo(3, person, Aspect.DOTTED) ? "DOTTED" : "SOLID";
        line(person, key("line", person, period), period, manager, type, null);
        long first = claim;
        if (period == 0 && before > 1 && chance.isSo(2, person, Aspect.SECOND_MANAGER)) {
            line(person, key("other-line", person, period), period, other(manager, at, before), type, null);
        } else if (period == 0 && before > 1 && chance.isSo(2, person, Aspect.CORRECTED)) {
            line(person, key("mended-line", person, period), period, other(manager, at, before), type, first);
        }
    }

    private long other(long manager, long at, long before) {
        return extent.head(at) + (manager - extent.head(at) + 1) % before;
    }

    private void line(
            long person, String key, int period, @Nullable Long manager, String type, @Nullable Long supersedes)
            throws IOException {
        claim("ReportingLine", key, "person", numbers.person(person))
                .text("continuity", "UNSPECIFIED")
                .text("start", start(person, period))
                .text("end", end(person, period));
        if (supersedes != null) {
            lines.number("supersedes", supersedes);
        }
        if (manager != null) {
            lines.subject("manager", "person", numbers.person(manager));
        }
        lines.text("lineType", type);
        cited(period > 0);
    }

    private static String key(String what, long person, int period) {
        return Names.slug(what, person) + "-" + period;
    }

    /** As exact as sources are: to the day, the month or the year. */
    private String start(long person, int period) {
        long year = FIRST_YEAR - (long) YEARS_OF_A_PERIOD * period;
        long month = 1 + chance.below(12, person, Aspect.START, period);
        return switch ((int) chance.below(4, person, Aspect.EXACTNESS, period)) {
            case 0 -> String.format("%04d", year);
            case 1 -> String.format("%04d-%02d-%02d", year, month, 1 + chance.below(28, person, Aspect.START, -1));
            default -> String.format("%04d-%02d", year, month);
        };
    }

    private @Nullable String end(long person, int period) {
        if (period > 0) {
            return String.format("%04d", FIRST_YEAR - (long) YEARS_OF_A_PERIOD * (period - 1) - 1);
        }
        return chance.isSo(30, person, Aspect.ONGOING) ? "ONGOING" : null;
    }
}
