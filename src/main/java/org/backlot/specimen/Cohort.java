package org.backlot.specimen;

import java.io.IOException;
import org.backlot.specimen.Chance.Aspect;

/** What is recorded together: some people, what is new with them, and what is said of all that. */
final class Cohort {
    private static final int PUBLISHED_DAYS = 28;

    private final Extent extent;
    private final Numbers numbers;
    private final Chance chance;
    private final long cohort;
    private final Lines lines;
    private final Claims claims;
    private final long first;
    private final long end;

    Cohort(Extent extent, long cohort, Lines lines, Claims claims) {
        this.extent = extent;
        this.numbers = new Numbers(extent);
        this.chance = new Chance(extent.seed());
        this.cohort = cohort;
        this.lines = lines;
        this.claims = claims;
        this.first = cohort * Extent.COHORT;
        this.end = Math.min(extent.people(), first + Extent.COHORT);
    }

    void write() throws IOException {
        if (cohort == 0) {
            for (int outlet = 0; outlet < numbers.outlets(); outlet++) {
                lines.begin("Publication")
                        .number("number", outlet + 1L)
                        .text("slug", Names.slug("outlet", outlet))
                        .text("name", Names.outlet(outlet))
                        .end();
            }
        }
        documents();
        subjects();
        for (long organization = firstNew(); organization <= lastNew(); organization++) {
            identifier(numbers.organization(organization), "organization-" + organization);
        }
        for (long person = first; person < end; person++) {
            identifier(numbers.person(person), "person-" + person);
        }
        claims.begin(cohort);
        for (long organization = firstNew(); organization <= lastNew(); organization++) {
            claims.ofOrganization(organization);
        }
        claims.ofAnnouncement(first, end);
        for (long person = first; person < end; person++) {
            claims.ofPerson(person);
        }
        claims.end();
    }

    /** Organizations whose head is in this cohort. */
    private long firstNew() {
        long organization = extent.organization(first);
        return extent.head(organization) < first ? organization + 1 : organization;
    }

    private long lastNew() {
        return extent.organization(end - 1);
    }

    private void documents() throws IOException {
        long articles = Math.min(Numbers.DOCUMENTS, 2 + (end - first) / 4);
        lines.begin("Document")
                .number("number", numbers.document(cohort, 0))
                .text("slug", Names.slug("memo", cohort))
                .text("kind", "MEMO")
                .text("title", "Synthetic memo " + cohort)
                .end();
        for (long place = 1; place < articles; place++) {
            long number = numbers.document(cohort, place);
            lines.begin("Document")
                    .number("number", number)
                    .text("slug", Names.slug("article", number))
                    .text("kind", "ARTICLE")
                    .text("title", "Synthetic article " + number)
                    .text("url", "https://example.org/synthetic/" + number)
                    .number("publication", 1 + chance.below(numbers.outlets(), number, Aspect.SOURCE, 0))
                    .text("published", published(number));
            if (place > 1 && place % 7 == 0) {
                lines.source("CREDITS", number - 1);
            }
            lines.end();
        }
    }

    /** Articles are of January 2024, all after what they tell. */
    private String published(long document) {
        return String.format("2024-01-%02d", 1 + chance.below(PUBLISHED_DAYS, document, Aspect.PUBLISHED, 0));
    }

    private void subjects() throws IOException {
        for (long organization = firstNew(); organization <= lastNew(); organization++) {
            subject(
                    Numbers.isCompany(organization) ? "Company" : "Division",
                    numbers.organization(organization),
                    Names.slug("organization", organization),
                    Names.organization(organization));
        }
        for (long person = first; person < end; person++) {
            subject("Person", numbers.person(person), Names.slug("person", person), Names.person(person));
        }
        for (long person = first; person < end; person++) {
            if (Numbers.holdsPost(person)) {
                subject("Post", numbers.post(person), Names.slug("post", person), "Synthetic Post " + person);
            }
        }
        lines.begin("Announcement")
                .number("number", numbers.announcement(cohort))
                .text("slug", Names.slug("announcement", cohort))
                .text("label", "Synthetic announcement " + cohort)
                .text("form", "MEMO")
                .number("document", numbers.document(cohort, 0))
                .text("issued", "2024-01-01")
                .end();
    }

    private void subject(String kind, long number, String slug, String label) throws IOException {
        lines.begin(kind)
                .number("number", number)
                .text("slug", slug)
                .text("label", label)
                .end();
    }

    private void identifier(long subject, String value) throws IOException {
        lines.begin("Identifier")
                .number("subject", subject)
                .text("scheme", "synthetic")
                .text("value", value)
                .end();
    }
}
