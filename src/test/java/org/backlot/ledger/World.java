package org.backlot.ledger;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.company.Company;
import org.backlot.division.Division;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.SubjectEntry;
import org.backlot.person.Person;
import org.backlot.post.Post;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;
import org.backlot.publication.Publication;
import org.backlot.remark.Remark;
import org.backlot.time.DateRule;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** A small world of its own for one test: a subject of each kind, and documents to cite. The numbers are kept. */
record World(
        int id,
        long publication,
        long article,
        long memo,
        long company,
        long division,
        long person,
        long boss,
        long post,
        long announcement) {

    private static final AtomicInteger WORLDS = new AtomicInteger();
    private static final Instant NOBODY_KNOWS = Instant.EPOCH;

    static World in(Ledger ledger) {
        return ledger.record(World::in);
    }

    static World in(Recording recording) {
        World world = new World(
                WORLDS.incrementAndGet(),
                recording.newPublication(),
                recording.newDocument(),
                recording.newDocument(),
                recording.newSubject(),
                recording.newSubject(),
                recording.newSubject(),
                recording.newSubject(),
                recording.newSubject(),
                recording.newSubject());
        recording.add(new Publication(world.publication, world.slug("wrap"), "TheWrap", "https://www.thewrap.com"));
        recording.add(world.articleAt(NOBODY_KNOWS));
        recording.add(world.memoAt(NOBODY_KNOWS));
        recording.add(new Company(world.subject(world.company, "company")));
        recording.add(new Division(world.subject(world.division, "division")));
        recording.add(new Person(world.subject(world.person, "person")));
        recording.add(new Person(world.subject(world.boss, "boss")));
        recording.add(new Post(world.subject(world.post, "post")));
        recording.add(world.announcementAt(NOBODY_KNOWS));
        return world;
    }

    String slug(String name) {
        return name + "-" + id;
    }

    Document articleAt(Instant recordedAt) {
        return new Document(
                article,
                slug("article"),
                DocumentKind.ARTICLE,
                "A title",
                "https://www.thewrap.com/a",
                "a syndicator",
                "en-US",
                publication,
                FuzzyDate.parse("2024-01-10").withWords("Wednesday").withRule(DateRule.DATELINE),
                Instant.parse("2024-01-10T18:30:00.123456Z"),
                List.of(new Lineage(memo, Lineage.Relation.DERIVED_FROM), new Lineage(memo, Lineage.Relation.COPIES)),
                recordedAt);
    }

    Document memoAt(Instant recordedAt) {
        return new Document(
                memo,
                slug("memo"),
                DocumentKind.MEMO,
                "A memo to staff",
                null,
                null,
                null,
                0,
                null,
                null,
                List.of(),
                recordedAt);
    }

    Announcement announcementAt(Instant recordedAt) {
        return new Announcement(
                new SubjectEntry(announcement, slug("announcement"), "The announcement", recordedAt),
                AnnouncementForm.MEMO,
                memo,
                FuzzyDate.parse("2024-01-10").withWords("on Wednesday"));
    }

    /** What all claims of a kind that says nothing more have in common. */
    ClaimEntry entry(Recording recording, long subject) {
        long number = recording.newClaim();
        return new ClaimEntry(
                number,
                slug("claim-" + number),
                subject,
                Modality.ASSERTED,
                Continuity.UNSPECIFIED,
                Validity.notStated(),
                0,
                0,
                null,
                recording.at());
    }

    /** Adds a remark on the person, cited by the article. */
    Claim remark(Recording recording) {
        Claim remark = new Remark(entry(recording, person), "He said so");
        recording.add(remark);
        recording.add(cite(recording, remark));
        return remark;
    }

    Citation cite(Recording recording, Claim claim) {
        return cite(recording, claim, Attribution.OUTLET, 0, List.of(), null);
    }

    Citation cite(
            Recording recording,
            Claim claim,
            Attribution attribution,
            long restsOn,
            List<Long> speakers,
            @Nullable String descriptor) {
        return new Citation(
                recording.newCitation(),
                claim.entry().number(),
                article,
                Stance.SUPPORTS,
                attribution,
                restsOn,
                speakers,
                descriptor,
                Tense.PRESENT,
                null,
                null,
                recording.at());
    }

    private SubjectEntry subject(long number, String name) {
        return new SubjectEntry(number, slug(name), "The " + name, NOBODY_KNOWS);
    }
}
