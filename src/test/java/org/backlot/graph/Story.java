package org.backlot.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.AnnouncementForm;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.FirstReport;
import org.backlot.citation.Citation;
import org.backlot.collaboration.Collaboration;
import org.backlot.company.Company;
import org.backlot.division.Division;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.person.Person;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.post.Post;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Lineage;
import org.backlot.publication.Publication;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;
import org.backlot.succession.SuccessionType;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A small graph told in words, for tests. Subjects are declared and then named by their slugs; an article is named by
 * its outlet and day ({@code thewrap 2024-01-10}) and need not be declared; {@code nobody} is the manager of a line
 * that states the top.
 */
public final class Story {
    /** The day on which everything is recorded, unless said. */
    public static final String RECORDED = "2024-01-12";

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, Publication> publications = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Told> claims = new ArrayList<>();

    public Story companies(String... slugs) {
        return declare(Company::new, slugs);
    }

    public Story divisions(String... slugs) {
        return declare(Division::new, slugs);
    }

    public Story people(String... slugs) {
        return declare(Person::new, slugs);
    }

    public Story posts(String... slugs) {
        return declare(Post::new, slugs);
    }

    /** An announcement that is a document. */
    public Story announcement(String slug, String document) {
        return declare(entry -> new Announcement(entry, AnnouncementForm.MEMO, document(document), null), slug);
    }

    public Story announcements(String... slugs) {
        return declare(entry -> new Announcement(entry, AnnouncementForm.MEMO, 0, null), slugs);
    }

    /** An announcement of which the day is known. */
    public Story announcementOf(String issued, String slug) {
        return declare(entry -> new Announcement(entry, AnnouncementForm.MEMO, 0, FuzzyDate.parse(issued)), slug);
    }

    private Story declare(Function<SubjectEntry, Subject> kind, String... slugs) {
        for (String slug : slugs) {
            SubjectEntry entry = new SubjectEntry(subjects.size() + 1L, slug, "label of " + slug, instant(RECORDED));
            subjects.put(slug, kind.apply(entry));
        }
        return this;
    }

    public Story identified(String slug, String scheme, String value) {
        identifiers.add(new Identifier(number(slug), scheme, value));
        return this;
    }

    /** An article that rests on other documents. */
    public Story article(String name, Lineage.Relation relation, String... sources) {
        List<Lineage> lineage = Arrays.stream(sources)
                .map(source -> new Lineage(document(source), relation))
                .toList();
        write(name, DocumentKind.ARTICLE, lineage);
        return this;
    }

    /** A memo that no outlet published. */
    public Story memo(String name) {
        write(name, DocumentKind.MEMO, List.of());
        return this;
    }

    private Document write(String name, DocumentKind kind, List<Lineage> sources) {
        String[] outletAndDay = name.split(" ", 2);
        boolean published = outletAndDay.length == 2;
        Document known = documents.get(name);
        Document document = new Document(
                known == null ? documents.size() + 1L : known.number(),
                name,
                kind,
                name,
                null,
                null,
                null,
                published ? publication(outletAndDay[0]) : 0,
                published && !outletAndDay[1].equals("?") ? FuzzyDate.parse(outletAndDay[1]) : null,
                null,
                sources,
                instant(RECORDED));
        documents.put(name, document);
        return document;
    }

    /** The number of an outlet, which need not be declared. */
    public long publication(String slug) {
        return publications
                .computeIfAbsent(slug, name -> new Publication(publications.size() + 1L, name, name, null))
                .number();
    }

    public Told line(String subordinate, String manager) {
        return line(subordinate, manager, LineType.SOLID);
    }

    public Told line(String subordinate, String manager, LineType type) {
        long above = manager.equals("nobody") ? 0 : number(manager);
        return tell(subordinate, entry -> new ReportingLine(entry, above, type));
    }

    /** Solid lines such as {@code jen-salke > mike-hopkins; mike-hopkins > nobody}, all cited by one document. */
    public Story lines(String lines, String document) {
        for (String line : lines.split(";", -1)) {
            String[] ends = line.strip().split(" > ", 2);
            line(ends[0], ends[1]).cited(document);
        }
        return this;
    }

    /** A person holds a post, or something at an organization. */
    public Told position(String person, String seat) {
        return position(person, seat, false);
    }

    public Told leads(String person, String organization) {
        return position(person, organization, true);
    }

    public Told title(String person, String organization, String title) {
        long at = number(organization);
        return tell(person, entry -> new Position(entry, at, 0, title, false, false, null));
    }

    private Told position(String person, String seat, boolean leads) {
        long at = number(seat);
        boolean post = subjects.get(seat) instanceof Post;
        return tell(person, entry -> new Position(entry, post ? 0 : at, post ? at : 0, null, leads, false, null));
    }

    public Told naming(String subject, String name, NameKind kind) {
        return tell(subject, entry -> new Naming(entry, name, kind));
    }

    public Told placement(String part, String whole) {
        return tell(part, entry -> new Placement(entry, number(whole)));
    }

    public Told collaboration(String party, String... counterparts) {
        return tell(party, entry -> new Collaboration(entry, numbers(counterparts), false, null, null));
    }

    public Told effect(String announcement, EffectKind kind, String... targets) {
        return tell(announcement, entry -> new Effect(entry, kind, numbers(targets), null, null, null, null))
                .in(announcement);
    }

    public Told succession(SuccessionType type, String successor, String... predecessors) {
        return tell(successor, entry -> new Succession(entry, type, numbers(predecessors), List.of()));
    }

    public Told attestation(String announcement, String document) {
        return tell(announcement, entry -> new Attestation(entry, document(document)));
    }

    public Told ownership(String owner, String owned, int percent) {
        BigDecimal share = BigDecimal.valueOf(percent);
        return tell(owner, entry -> new Ownership(entry, number(owned), share, share, null));
    }

    public Told firstReport(String announcement, String outlet) {
        long credited = publication(outlet);
        return tell(announcement, entry -> new FirstReport(entry, credited, null));
    }

    public Told authorship(String announcement, String... authors) {
        return tell(announcement, entry -> new Authorship(entry, numbers(authors)));
    }

    /** A claim of any kind about a subject. */
    public Told tell(String subject, Function<ClaimEntry, Claim> kind) {
        Told told = new Told(this, claims.size() + 1L, number(subject), kind);
        claims.add(told);
        return told;
    }

    public long number(String slug) {
        return Objects.requireNonNull(subjects.get(slug), () -> "no subject " + slug + " in the story")
                .entry()
                .number();
    }

    long document(String name) {
        Document known = documents.get(name);
        return (known == null ? write(name, DocumentKind.ARTICLE, List.of()) : known).number();
    }

    private List<Long> numbers(String... slugs) {
        return Arrays.stream(slugs).map(this::number).toList();
    }

    /** All of the story, as one change. */
    public Additions additions() {
        List<Citation> citations = new ArrayList<>();
        Map<Long, Instant> withdrawnClaims = new LinkedHashMap<>();
        Map<Long, Instant> withdrawnCitations = new LinkedHashMap<>();
        for (Told told : claims) {
            if (told.withdrawn() != null) {
                withdrawnClaims.put(told.number(), instant(told.withdrawn()));
            }
            for (Cited cited : told.citations()) {
                citations.add(cited.citation(citations.size() + 1L, told.number()));
                if (cited.withdrawn() != null) {
                    withdrawnCitations.put((long) citations.size(), instant(cited.withdrawn()));
                }
            }
        }
        return new Additions(
                1,
                List.copyOf(publications.values()),
                List.copyOf(documents.values()),
                List.copyOf(subjects.values()),
                List.copyOf(identifiers),
                claims.stream().map(Told::claim).toList(),
                citations,
                withdrawnClaims,
                withdrawnCitations);
    }

    public Graph graph() {
        return Graph.empty().with(additions());
    }

    /** The graph looked at as of a day, by all that is known. */
    public Moment on(String day) {
        return on(day, null, null);
    }

    /** The graph looked at as of a day, by what could be read and had been recorded by days, unless null. */
    public Moment on(String day, @Nullable String reportedBy, @Nullable String recordedBy) {
        return new Moment(
                graph(),
                LocalDate.parse(day),
                reportedBy == null ? null : instant(reportedBy),
                recordedBy == null ? null : instant(recordedBy));
    }

    /** A subject as of a day, by all that is known. */
    public SubjectAt view(String slug, String day) {
        return on(day).view(number(slug));
    }

    static Instant instant(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
