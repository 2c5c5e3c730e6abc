package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimAtConnection;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.SubjectAtConnection;
import org.backlot.limits.Cost;
import org.backlot.naming.SubjectAtFilter;
import org.backlot.naming.SubjectAtOrder;
import org.backlot.naming.SubjectPages;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What is known of an announcement: who wrote it, what it does, who vouches for it, who had it first. */
@GraphQLApi
public class AnnouncementFields {
    private final Snapshots snapshots;

    AnnouncementFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Nullable
    @Description("The document that it is; null when none is on record.")
    public Document document(@Source Announcement announcement) {
        return announcement.document() == 0 ? null : snapshots.graph().document(announcement.document());
    }

    @Description(
            "Who wrote it, by what was known then, each once and in the order in which the sources name them; empty"
                    + " when no source says.")
    @Cost(weight = 5)
    public SubjectAtConnection authors(
            @Source AnnouncementAt announcement,
            @Nullable @Description(EvidencePages.WHERE) SubjectAtFilter where,
            @Nullable @Description("In which order; in that in which the sources name them when absent.")
                    SubjectAtOrder orderBy,
            Paging paging) {
        Map<Long, String> keys = new LinkedHashMap<>();
        for (AuthorshipAt authorship : held(announcement, ClaimKind.AUTHORSHIP, AuthorshipAt.class)) {
            List<Long> authors = authorship.it().authors();
            for (int i = 0; i < authors.size(); i++) {
                keys.putIfAbsent(
                        authors.get(i), Page.numberKey(authorship.it().entry().number()) + Page.numberKey(i));
            }
        }
        return SubjectPages.of(
                announcement.moment().views(List.copyOf(keys.keySet())),
                author -> Objects.requireNonNull(keys.get(author.it().entry().number())),
                where,
                orderBy,
                paging.request());
    }

    @Description("The claims of authorship, with their evidence, in the order of recording.")
    @Cost(weight = 5)
    public AuthorshipConnection authorships(
            @Source AnnouncementAt announcement,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new AuthorshipConnection(EvidencePages.of(
                held(announcement, ClaimKind.AUTHORSHIP, AuthorshipAt.class), where, orderBy, paging.request()));
    }

    @Description("Who wrote it together.")
    public List<@NonNull SubjectAt> authors(@Source AuthorshipAt authorship) {
        return authorship.moment().views(authorship.it().authors());
    }

    @Description(
            "How many effects of each kind it has, as known then, in the order of the kinds; a kind of which it has"
                    + " none is left out.")
    @Cost(weight = 10)
    public List<@NonNull EffectCount> effectCounts(@Source AnnouncementAt announcement) {
        return EffectCount.of(Effects.of(announcement));
    }

    @Description(
            "What it does, as known then, in the order of recording: what had come by the day asked about, what was"
                    + " still to come, and what was over; the status tells which.")
    @Cost(weight = 10)
    public AnnouncedEffectConnection effects(
            @Source AnnouncementAt announcement,
            @Nullable @Description(EvidencePages.WHERE) AnnouncedEffectFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        AnnouncedEffectFilter filter = where == null ? AnnouncedEffectFilter.NONE : where;
        return new AnnouncedEffectConnection(EvidencePages.of(
                Effects.of(announcement), AnnouncedEffect::claim, filter::admits, orderBy, paging.request()));
    }

    @Description("The announcement that has the effect.")
    public SubjectAt announcement(@Source EffectAt effect) {
        return effect.moment().view(effect.it().entry().subject());
    }

    @Description("Whom and what it touches.")
    public List<@NonNull SubjectAt> targets(@Source EffectAt effect) {
        return effect.moment().views(effect.it().targets());
    }

    @Description("How far it had come then in which part of the world, in the order of recording.")
    @Cost(weight = 5)
    public PhaseConnection phases(
            @Source EffectAt effect,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        List<PhaseAt> phases = held(announcement(effect), ClaimKind.PHASE, PhaseAt.class);
        phases.removeIf(phase -> phase.it().effect() != effect.it().entry().number());
        return new PhaseConnection(EvidencePages.of(phases, where, orderBy, paging.request()));
    }

    @Description("Whether its document is vouched for, and by whom.")
    @Cost(weight = 20)
    public Authenticity authenticity(@Source AnnouncementAt announcement) {
        return Authenticity.of(announcement);
    }

    @Description("Who vouches for it, each with its citations, in the order of recording.")
    @Cost(weight = 10)
    public AttestationConnection attestations(
            @Source Authenticity authenticity,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new AttestationConnection(
                EvidencePages.of(authenticity.attestations(), where, orderBy, paging.request()));
    }

    @Description("The document that is vouched for.")
    public Document document(@Source AttestationAt attestation) {
        return attestation.moment().graph().document(attestation.it().document());
    }

    @Description("Who is credited with having reported it first, in the order of recording. The giver of the credit is"
            + " who publishes the citation.")
    @Cost(weight = 10)
    public FirstReportConnection firstReports(
            @Source AnnouncementAt announcement,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new FirstReportConnection(EvidencePages.of(
                held(announcement, ClaimKind.FIRST_REPORT, FirstReportAt.class), where, orderBy, paging.request()));
    }

    @Description("The publication that is credited.")
    public Publication publication(@Source FirstReportAt credit) {
        return credit.moment().graph().publication(credit.it().publication());
    }

    @Description("The claims that were made in it, as far as they could be known then, in the order of recording.")
    @Cost(weight = 20)
    public ClaimAtConnection statements(
            @Source AnnouncementAt announcement,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        Moment moment = announcement.moment();
        List<ClaimAt> statements = new ArrayList<>();
        for (Claim claim : moment.graph().claims(announcement.it())) {
            boolean madeInIt =
                    claim.entry().announcement() == announcement.it().entry().number();
            if (madeInIt && Evidence.stands(claim, moment)) {
                statements.add(claim.at(moment));
            }
        }
        return new ClaimAtConnection(EvidencePages.of(statements, where, orderBy, paging.request()));
    }

    private static <V extends ClaimAt> List<V> held(SubjectAt announcement, ClaimKind kind, Class<V> type) {
        return Evidence.held(announcement, kind, Side.SUBJECT, type);
    }
}
