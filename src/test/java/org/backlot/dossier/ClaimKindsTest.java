package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Graph;
import org.backlot.graph.Modality;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.publication.Document;
import org.backlot.publication.Lineage;
import org.backlot.remark.Remark;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;
import org.backlot.succession.SuccessionType;
import org.backlot.time.Bound;
import org.backlot.time.DateRule;
import org.backlot.time.FuzzyDate;
import org.junit.jupiter.api.Test;

class ClaimKindsTest {
    private static final Graph GRAPH = Files.onRecord(Files.everyKind()).graph();

    @Test
    void everyKindOfClaimCanBeWritten() {
        EnumSet<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        Arrays.stream(StatementKind.values()).forEach(kind -> kinds.add(kind.kind()));
        assertThat(kinds).isEqualTo(EnumSet.allOf(ClaimKind.class));
    }

    @Test
    void everyKindHasAnExample() {
        for (StatementKind kind : StatementKind.values()) {
            assertThat(Files.everyKind()).contains("    " + kind.key() + ":");
        }
    }

    @Test
    void aDocumentKeepsWhenAndHowItsDateWasWorkedOut() {
        Document document = document("thewrap-layoffs-2024");
        assertThat(document.published())
                .isEqualTo(FuzzyDate.parse("2024-01-10")
                        .withWords("Wednesday")
                        .withRule(DateRule.SAME_DAY_AS_RELATED_REPORT));
        assertThat(document.sources())
                .containsExactly(new Lineage(document("memo-m1").number(), Lineage.Relation.DERIVED_FROM));
    }

    @Test
    void anIdentifierLeadsToItsSubject() {
        assertThat(GRAPH.findIdentified("wikidata", "Q179200")).isEqualTo(GRAPH.findSubject("mgm"));
    }

    @Test
    void anAnnouncementIsADocument() {
        Announcement memo = (Announcement) Objects.requireNonNull(GRAPH.findSubject("salke-memo"));
        assertThat(memo.document()).isEqualTo(document("memo-m1").number());
        assertThat(memo.issued()).isEqualTo(FuzzyDate.parse("2024-01"));
    }

    @Test
    void aPositionMayLeadWithoutATitle() {
        Position position = claim(Position.class, "wilson-continues-to-lead-theatrical");
        assertThat(position.entry().subject()).isEqualTo(subject("kevin-wilson"));
        assertThat(position.organization()).isEqualTo(subject("theatrical-distribution"));
        assertThat(position.leads()).isTrue();
        assertThat(position.title()).isNull();
        assertThat(position.entry().modality()).isEqualTo(Modality.PLANNED);
        assertThat(position.entry().continuity()).isEqualTo(Continuity.CONTINUES);
        assertThat(position.entry().announcement()).isEqualTo(subject("salke-memo"));
    }

    @Test
    void aPositionMayBeAPostWithTitleAndRemit() {
        Position position = claim(Position.class, "salke-head");
        assertThat(position.post()).isEqualTo(subject("head-of-amazon-mgm-studios"));
        assertThat(position.title()).isEqualTo("head of Amazon MGM Studios");
        assertThat(position.interim()).isTrue();
        assertThat(position.remit()).isEqualTo("film and television");
        assertThat(position.entry().validity().start()).isEqualTo(new Bound.Known(FuzzyDate.parse("2022-11-29")));
        assertThat(position.entry().validity().end()).isEqualTo(new Bound.Ongoing());
        assertThat(position.entry().note()).isEqualTo("Printed without the letter s.");
    }

    @Test
    void aReportingLineIsSolidUnlessItSaysOtherwise() {
        ReportingLine line = claim(ReportingLine.class, "wright-reports-to-brearton");
        assertThat(line.manager()).isEqualTo(subject("chris-brearton"));
        assertThat(line.type()).isEqualTo(LineType.SOLID);
    }

    @Test
    void aReportingLineMayLeadToNobody() {
        ReportingLine line = claim(ReportingLine.class, "salke-reports-to-nobody");
        assertThat(line.manager()).isZero();
        assertThat(line.type()).isEqualTo(LineType.DOTTED);
    }

    @Test
    void aCollaborationKeepsItsCandidates() {
        Collaboration claim = claim(Collaboration.class, "teams-work-with-sanders");
        assertThat(claim.counterparts()).containsExactly(subject("mgm-plus"), subject("unified-creative-group"));
        assertThat(claim.ambiguous()).isTrue();
        assertThat(claim.words()).isEqualTo("these teams");
        assertThat(claim.purpose()).isEqualTo("series for Prime Video");
    }

    @Test
    void aPlacementNamesPartAndWhole() {
        Placement claim = claim(Placement.class, "mgm-plus-in-studios");
        assertThat(claim.entry().subject()).isEqualTo(subject("mgm-plus"));
        assertThat(claim.whole()).isEqualTo(subject("amazon-mgm-studios"));
    }

    @Test
    void anOwnershipKeepsBoundsAndWords() {
        Ownership claim = claim(Ownership.class, "amazon-owns-mgm");
        assertThat(claim.owned()).isEqualTo(subject("mgm"));
        assertThat(claim.least()).isEqualTo(new BigDecimal("50"));
        assertThat(claim.most()).isEqualTo(new BigDecimal("100"));
        assertThat(claim.words()).isEqualTo(">50");
    }

    @Test
    void aNamingSaysWhatKindOfName() {
        Naming claim = claim(Naming.class, "mgm-plus-name");
        assertThat(claim.name()).isEqualTo("MGM+");
        assertThat(claim.nameKind()).isEqualTo(NameKind.OFFICIAL);
    }

    @Test
    void aSuccessionNamesWhatWentIn() {
        Succession claim = claim(Succession.class, "creative-group-out-of-two");
        assertThat(claim.type()).isEqualTo(SuccessionType.MERGER);
        assertThat(claim.predecessors()).containsExactly(subject("mgm-scripted-tv"), subject("mgm-plus-productions"));
        assertThat(claim.furtherSuccessors()).isEmpty();
    }

    @Test
    void anEffectKeepsTheWordsForItsNumber() {
        Effect claim = claim(Effect.class, "layoffs");
        assertThat(claim)
                .isEqualTo(new Effect(
                        claim.entry(),
                        EffectKind.LAYOFF,
                        List.of(subject("amazon-mgm-studios")),
                        "several hundred",
                        200,
                        null,
                        "all impacted employees"));
    }

    @Test
    void aPhaseIsAboutTheAnnouncementOfItsEffect() {
        Phase claim = claim(Phase.class, "layoffs-elsewhere");
        assertThat(claim.entry().subject()).isEqualTo(subject("salke-memo"));
        assertThat(claim.effect())
                .isEqualTo(claim(Effect.class, "layoffs").entry().number());
        assertThat(claim.exceptRegion()).isTrue();
        assertThat(claim.quantifier()).isEqualTo(Quantifier.ALL);
        assertThat(claim.state()).isEqualTo(PhaseState.PENDING);
        assertThat(claim.due())
                .isEqualTo(FuzzyDate.parse("[2024-01-10..2024-01-14]")
                        .withWords("by the end of the week")
                        .withRule(DateRule.END_OF_WEEK_OF_PUBLICATION));
    }

    @Test
    void announcementsHaveAuthorsWitnessesAndFirstReporters() {
        assertThat(claim(Authorship.class, "salke-wrote-memo").authors()).containsExactly(subject("jen-salke"));
        assertThat(claim(Attestation.class, "memo-is-genuine").document())
                .isEqualTo(document("memo-m1").number());
        assertThat(claim(FirstReport.class, "deadline-first").publication())
                .isEqualTo(Objects.requireNonNull(GRAPH.findPublication("deadline"))
                        .number());
    }

    @Test
    void aCorrectionSupersedes() {
        Remark claim = claim(Remark.class, "memo-to-all-staff");
        Remark corrected = claim(Remark.class, "memo-to-staff");
        assertThat(claim.text()).isEqualTo("The memo is addressed to all staff.");
        assertThat(claim.entry().supersedes()).isEqualTo(corrected.entry().number());
    }

    @Test
    void aWithdrawalTakesAClaimBack() {
        Claim claim = claim(ReportingLine.class, "salke-reports-to-nobody");
        assertThat(GRAPH.claimWithdrawn(claim.entry().number())).isEqualTo(Files.AT);
    }

    @Test
    void theVoiceOfACitationFollowsFromItsKeys() {
        assertThat(citation("salke-head", 0).attribution()).isEqualTo(Attribution.OUTLET);
        assertThat(citation("wilson-continues-to-lead-theatrical", 0).restsOn())
                .isEqualTo(document("memo-m1").number());
        assertThat(citation("wright-reports-to-brearton", 0).speakers()).containsExactly(subject("jen-salke"));
        assertThat(citation("layoffs", 0).descriptor()).isEqualTo("An insider familiar with the matter");
        assertThat(citation("salke-reports-to-nobody", 1).stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void theTenseOfACitationFollowsFromTheClaim() {
        assertThat(citation("salke-head", 0).tense()).isEqualTo(Tense.PRESENT);
        assertThat(citation("wright-reports-to-brearton", 0).tense()).isEqualTo(Tense.FUTURE);
        assertThat(citation("wright-reports-to-brearton", 1).tense()).isEqualTo(Tense.PRESENT);
        assertThat(citation("memo-to-staff", 0).tense()).isEqualTo(Tense.PAST);
    }

    private static <T extends Claim> T claim(Class<T> type, String key) {
        return type.cast(Objects.requireNonNull(GRAPH.findClaim(key), key));
    }

    private static Citation citation(String key, int index) {
        return GRAPH.citations(claim(Claim.class, key)).get(index);
    }

    private static long subject(String slug) {
        return Objects.requireNonNull(GRAPH.findSubject(slug), slug).entry().number();
    }

    private static Document document(String slug) {
        return Objects.requireNonNull(GRAPH.findDocument(slug), slug);
    }
}
