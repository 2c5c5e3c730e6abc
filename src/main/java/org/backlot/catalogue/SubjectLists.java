package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.AnnouncementConnection;
import org.backlot.company.Company;
import org.backlot.company.CompanyConnection;
import org.backlot.division.Division;
import org.backlot.division.DivisionConnection;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.limits.Cost;
import org.backlot.person.Person;
import org.backlot.person.PersonConnection;
import org.backlot.post.Post;
import org.backlot.post.PostConnection;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** All subjects of a kind, outside time. */
@GraphQLApi
public class SubjectLists {
    private static final String WHERE = "Only those to which all of these apply.";
    private static final String ORDER = "In which order; by slug when absent.";

    private final Snapshots snapshots;
    private final Lists lists;

    SubjectLists(Snapshots snapshots, Lists lists) {
        this.snapshots = snapshots;
        this.lists = lists;
    }

    @Query
    @Description("People.")
    @Cost(weight = 20)
    public PersonConnection people(
            @Nullable @Description(WHERE) PersonFilter where,
            @Nullable @Description(ORDER) SubjectOrder orderBy,
            Paging paging) {
        PersonFilter filter = where == null ? PersonFilter.NONE : where;
        Kin kin = Kin.of(filter.organization(), "where.organization", moment());
        List<Subject> part = kin == null ? null : kin.holders();
        return new PersonConnection(
                page(SubjectKind.PERSON, Person.class, part, filter.recorded(), orderBy, paging.request()));
    }

    @Query
    @Description("Companies.")
    @Cost(weight = 20)
    public CompanyConnection companies(
            @Nullable @Description(WHERE) CompanyFilter where,
            @Nullable @Description(ORDER) SubjectOrder orderBy,
            Paging paging) {
        CompanyFilter filter = where == null ? CompanyFilter.NONE : where;
        Kin kin = Kin.of(filter.owner(), "where.owner", moment());
        List<Subject> part = kin == null ? null : kin.owned();
        return new CompanyConnection(
                page(SubjectKind.COMPANY, Company.class, part, filter.recorded(), orderBy, paging.request()));
    }

    @Query
    @Description("Divisions.")
    @Cost(weight = 20)
    public DivisionConnection divisions(
            @Nullable @Description(WHERE) DivisionFilter where,
            @Nullable @Description(ORDER) SubjectOrder orderBy,
            Paging paging) {
        DivisionFilter filter = where == null ? DivisionFilter.NONE : where;
        Kin kin = Kin.of(filter.organization(), "where.organization", moment());
        List<Subject> part = kin == null ? null : kin.parts(SubjectKind.DIVISION);
        return new DivisionConnection(
                page(SubjectKind.DIVISION, Division.class, part, filter.recorded(), orderBy, paging.request()));
    }

    @Query
    @Description("Posts.")
    @Cost(weight = 20)
    public PostConnection posts(
            @Nullable @Description(WHERE) PostFilter where,
            @Nullable @Description(ORDER) SubjectOrder orderBy,
            Paging paging) {
        PostFilter filter = where == null ? PostFilter.NONE : where;
        Kin kin = Kin.of(filter.organization(), "where.organization", moment());
        List<Subject> part = kin == null ? null : kin.parts(SubjectKind.POST);
        return new PostConnection(
                page(SubjectKind.POST, Post.class, part, filter.recorded(), orderBy, paging.request()));
    }

    @Query
    @Description("Announcements.")
    @Cost(weight = 20)
    public AnnouncementConnection announcements(
            @Nullable @Description(WHERE) AnnouncementFilter where,
            @Nullable @Description(ORDER) AnnouncementOrder orderBy,
            Paging paging) {
        AnnouncementFilter filter = where == null ? AnnouncementFilter.NONE : where;
        Kin kin = Kin.of(filter.subject(), "where.subject", moment());
        Graph graph = snapshots.graph();
        Predicate<Announcement> wanted =
                announcement -> filter.recorded().admits(announcement, graph) && filter.admits(announcement);
        return new AnnouncementConnection(lists.page(
                listing(SubjectKind.ANNOUNCEMENT, Announcement.class, kin == null ? null : kin.announcements()),
                AnnouncementOrder.of(orderBy),
                wanted,
                paging.request()));
    }

    private <S extends Subject> Page<S> page(
            SubjectKind kind,
            Class<S> type,
            @org.jspecify.annotations.Nullable List<Subject> part,
            Recorded recorded,
            @org.jspecify.annotations.Nullable SubjectOrder orderBy,
            PageRequest request) {
        Graph graph = snapshots.graph();
        KeyOrder<Subject> order = SubjectOrder.of(orderBy);
        return lists.page(
                listing(kind, type, part),
                new KeyOrder<S>(order.name(), order.key(), order.descending()),
                subject -> recorded.admits(subject, graph),
                request);
    }

    private <S extends Subject> Lists.Listing<S> listing(
            SubjectKind kind, Class<S> type, @org.jspecify.annotations.Nullable List<Subject> part) {
        Graph graph = snapshots.graph();
        return new Lists.Listing<>(
                graph,
                kind.name(),
                graph.directory(kind).all(type),
                SubjectOrderField.SLUG.name(),
                part == null
                        ? null
                        : part.stream()
                                .map(type::cast)
                                .sorted(Comparator.comparing(Subject::getSlug))
                                .toList());
    }

    private Moment moment() {
        return snapshots.current().now();
    }
}
