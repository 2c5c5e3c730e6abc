package org.backlot.retraction;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.catalogue.DocumentOrder;
import org.backlot.citation.CitationConnection;
import org.backlot.evidence.CitationFilter;
import org.backlot.evidence.CitationOrder;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.explanation.Edge;
import org.backlot.graph.ClaimAtConnection;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.SubjectAtConnection;
import org.backlot.limits.Cost;
import org.backlot.naming.SubjectAtFilter;
import org.backlot.naming.SubjectAtOrder;
import org.backlot.naming.SubjectPages;
import org.backlot.publication.Document;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What would fall, and what would survive. */
@GraphQLApi
public class ImpactFields {
    private final Snapshots snapshots;

    ImpactFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("What would fall if it turned out to be fabricated or wrong, and what would survive.")
    @Cost(weight = 200)
    public Impact impactIfRetracted(
            @Source Document document,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return new Impact(Retraction.of(document, snapshots.current().moment(asOf, reportedBy, recordedBy)));
    }

    @Description("What would fall if it had never been made, and what would survive.")
    @Cost(weight = 200)
    public Impact impactIfRetracted(@Source AnnouncementAt announcement) {
        return new Impact(Retraction.of(announcement.it(), announcement.moment()));
    }

    @Description(
            "The announcements that fall, in the order of recording: there was none. With them falls whatever is said"
                    + " about them.")
    @Cost(weight = 5)
    public SubjectAtConnection announcements(
            @Source Impact impact,
            @Nullable @Description(EvidencePages.WHERE) SubjectAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) SubjectAtOrder orderBy,
            Paging paging) {
        List<SubjectAt> announcements = new ArrayList<>();
        impact.retraction()
                .announcements()
                .forEach(announcement ->
                        announcements.add(announcement.at(impact.retraction().before())));
        return SubjectPages.of(announcements, ImpactFields::key, where, orderBy, paging.request());
    }

    private static String key(SubjectAt subject) {
        return Page.numberKey(subject.it().entry().number());
    }

    @Description("The documents that fall, and those written from them, in the order of recording.")
    @Cost(weight = 5)
    public DocumentImpactConnection documents(
            @Source Impact impact,
            @Nullable @Description(EvidencePages.WHERE) DocumentImpactFilter where,
            @Nullable @Description(EvidencePages.ORDER) DocumentOrder orderBy,
            Paging paging) {
        DocumentImpactFilter filter = where == null ? DocumentImpactFilter.NONE : where;
        KeyOrder<DocumentImpact> order = DocumentOrder.of(orderBy).on(DocumentImpact::document);
        return new DocumentImpactConnection(Page.of(
                SortedLists.sort(impact.retraction().documents(), order.key()),
                order,
                filter::admits,
                paging.request()));
    }

    @Description("The claims that lose evidence and what becomes of them, in the order of recording.")
    @Cost(weight = 100)
    public ClaimImpactConnection claims(
            @Source Impact impact,
            @Nullable @Description(EvidencePages.WHERE) ClaimImpactFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        ClaimImpactFilter filter = where == null ? ClaimImpactFilter.NONE : where;
        List<ClaimImpact> claims = impact.retraction().touched().stream()
                .map(claim -> ClaimImpact.of(claim, impact.retraction()))
                .toList();
        return new ClaimImpactConnection(
                EvidencePages.of(claims, ClaimImpact::getClaim, filter::admits, orderBy, paging.request()));
    }

    @Description("The citations that it loses, wholly or in part, in the order of recording.")
    @Cost(weight = 5)
    public CitationConnection lostCitations(
            @Source ClaimImpact impact,
            @Nullable @Description(EvidencePages.WHERE) CitationFilter where,
            @Nullable @Description(EvidencePages.ORDER) CitationOrder orderBy,
            Paging paging) {
        return EvidencePages.of(
                impact.retraction().lost(impact.it()),
                citation -> true,
                impact.retraction().before().graph(),
                where,
                orderBy,
                paging.request());
    }

    @Description("The other claims for the same edge that stand on what surely is left, in the order of recording.")
    @Cost(weight = 5)
    public ClaimAtConnection survivesOn(
            @Source ClaimImpact impact,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new ClaimAtConnection(EvidencePages.of(
                Edge.others(impact.it(), impact.retraction().after()), where, orderBy, paging.request()));
    }
}
