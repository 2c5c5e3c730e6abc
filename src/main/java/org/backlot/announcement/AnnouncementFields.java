package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
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

    @Description("The documents that tell of it or of what was announced in it, the announcement's own document first.")
    public List<@NonNull Document> documents(@Source AnnouncementAt announcement) {
        return AnnouncementDocuments.of(announcement);
    }

    @Description("Who wrote it, by what was known then; empty when no source says.")
    public List<@NonNull SubjectAt> authors(@Source AnnouncementAt announcement) {
        List<SubjectAt> authors = new ArrayList<>();
        for (AuthorshipAt authorship : authorships(announcement)) {
            authors.addAll(authors(authorship));
        }
        return authors;
    }

    @Description("The claims of authorship, with their evidence.")
    public List<@NonNull AuthorshipAt> authorships(@Source AnnouncementAt announcement) {
        return Evidence.held(announcement, ClaimKind.AUTHORSHIP, Side.SUBJECT, AuthorshipAt.class);
    }

    @Description("Who wrote it together.")
    public List<@NonNull SubjectAt> authors(@Source AuthorshipAt authorship) {
        return authorship.moment().views(authorship.it().authors());
    }

    @Description("What it does, as known then, in the order of recording.")
    public List<@NonNull AnnouncedEffect> effects(
            @Source AnnouncementAt announcement,
            @Nullable @Description("Only effects of these kinds; all when absent.") List<@NonNull EffectKind> kinds) {
        List<AnnouncedEffect> effects = Effects.of(announcement);
        if (kinds != null) {
            effects.removeIf(effect -> !kinds.contains(effect.kind()));
        }
        return effects;
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
    public List<@NonNull PhaseAt> phases(@Source EffectAt effect) {
        SubjectAt announcement = announcement(effect);
        List<PhaseAt> phases = Evidence.held(announcement, ClaimKind.PHASE, Side.SUBJECT, PhaseAt.class);
        phases.removeIf(phase -> phase.it().effect() != effect.it().entry().number());
        return phases;
    }

    @Description("Whether its document is vouched for, and by whom.")
    public Authenticity authenticity(@Source AnnouncementAt announcement) {
        return Authenticity.of(announcement);
    }

    @Description("The document that is vouched for.")
    public Document document(@Source AttestationAt attestation) {
        return attestation.moment().graph().document(attestation.it().document());
    }

    @Description(
            "Who is credited with having reported it first. The giver of the credit is who publishes the citation.")
    public List<@NonNull FirstReportAt> firstReports(@Source AnnouncementAt announcement) {
        return Evidence.held(announcement, ClaimKind.FIRST_REPORT, Side.SUBJECT, FirstReportAt.class);
    }

    @Description("The publication that is credited.")
    public Publication publication(@Source FirstReportAt credit) {
        return credit.moment().graph().publication(credit.it().publication());
    }

    @Description("The claims that were made in it, as far as they could be known then, in the order of recording.")
    public List<@NonNull ClaimAt> statements(@Source AnnouncementAt announcement) {
        Moment moment = announcement.moment();
        List<ClaimAt> statements = new ArrayList<>();
        for (Claim claim : moment.graph().claims(announcement.it())) {
            boolean madeInIt =
                    claim.entry().announcement() == announcement.it().entry().number();
            if (madeInIt && Evidence.stands(claim, moment)) {
                statements.add(claim.at(moment));
            }
        }
        return statements;
    }
}
