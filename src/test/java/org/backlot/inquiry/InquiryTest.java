package org.backlot.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.citation.Tense;
import org.backlot.graph.Cited;
import org.backlot.graph.Continuity;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.naming.NameKind;
import org.backlot.relay.NodeId;
import org.backlot.succession.SuccessionType;
import org.junit.jupiter.api.Test;

/** What a careful editor would still ask, read off an announcement. */
class InquiryTest {
    private static final String WRAP = "thewrap 2024-01-10";
    private static final String DEADLINE = "deadline 2024-01-10";

    private static Story story() {
        Story story = new Story()
                .people("ann", "bob", "cy")
                .divisions("unit", "wing", "group")
                .memo("memo")
                .announcement("announced", "memo")
                .announcements("other");
        story.authorship("announced", "ann").cited(WRAP).cited(DEADLINE);
        story.attestation("announced", "memo").cited(WRAP).cited(DEADLINE);
        return story;
    }

    @Test
    void ofAMemoThatNobodyKnowsMoreOfThanItsName() {
        Story story = new Story().memo("memo").announcement("announced", "memo");
        assertThat(asked(story)).isEqualTo("NOT_ATTESTED, AUTHOR_NOT_STATED, DATE_OF_ISSUE_NOT_STATED");
    }

    @Test
    void ofOneThatIsVouchedForAndSignedOnlyItsDay() {
        assertThat(asked(story())).isEqualTo("DATE_OF_ISSUE_NOT_STATED");
    }

    @Test
    void aDenialOfItsAuthenticityIsAskedAbout() {
        Story story = story();
        story.attestation("announced", "memo").cited(WRAP, Cited::denying);
        assertThat(asked(story)).isEqualTo("AUTHENTICITY_DENIED, DATE_OF_ISSUE_NOT_STATED");
    }

    @Test
    void whatIsAppointedWantsADayATitleAndAManager() {
        Story story = story();
        story.leads("ann", "unit")
                .in("announced")
                .continuity(Continuity.NEW)
                .cited(WRAP, cited -> cited.tense(Tense.FUTURE))
                .cited(DEADLINE, cited -> cited.tense(Tense.FUTURE));
        assertThat(asked(story))
                .isEqualTo("DATE_OF_ISSUE_NOT_STATED, EFFECTIVE_DATE_NOT_STATED announced, TITLE_NOT_STATED ann,"
                        + " MANAGER_NOT_STATED ann");
    }

    @Test
    void whoKeepsARoleUnderAStatedManagerLeavesNothingOpen() {
        Story story = story();
        story.leads("ann", "unit")
                .in("announced")
                .continuity(Continuity.CONTINUES)
                .cited(WRAP)
                .cited(DEADLINE);
        story.line("ann", "bob").cited(WRAP);
        assertThat(asked(story)).isEqualTo("DATE_OF_ISSUE_NOT_STATED");
        story.line("ann", "cy").cited(WRAP);
        assertThat(asked(story)).isEqualTo("DATE_OF_ISSUE_NOT_STATED, MANAGER_AMBIGUOUS ann");
    }

    @Test
    void whatComesOutWantsANameAndALeader() {
        Story story = story();
        story.succession(SuccessionType.MERGER, "group", "unit", "wing")
                .in("announced")
                .from("2024-01-11")
                .cited(WRAP)
                .cited(DEADLINE);
        assertThat(asked(story))
                .isEqualTo("DATE_OF_ISSUE_NOT_STATED, OFFICIAL_NAME_NOT_STATED group, LEADER_NOT_STATED group");
        story.naming("group", "The Group", NameKind.OFFICIAL).cited(WRAP);
        story.leads("bob", "group").cited(WRAP);
        assertThat(asked(story)).isEqualTo("DATE_OF_ISSUE_NOT_STATED");
    }

    @Test
    void aNewNameWantsTheOldOne() {
        Story story = story();
        story.naming("unit", "New", NameKind.OFFICIAL)
                .in("announced")
                .continuity(Continuity.NEW)
                .cited(WRAP)
                .cited(DEADLINE);
        assertThat(asked(story)).isEqualTo("DATE_OF_ISSUE_NOT_STATED, FORMER_NAME_NOT_STATED unit");
        story.naming("unit", "Old", NameKind.FORMER).cited(WRAP);
        assertThat(asked(story)).isEqualTo("DATE_OF_ISSUE_NOT_STATED");
    }

    @Test
    void aLayoffWantsANumberAndItsPhasesAnEnd() {
        Story story = story();
        Told layoff =
                story.effect("announced", EffectKind.LAYOFF, "unit").cited(WRAP).cited(DEADLINE);
        long effect = layoff.in(story.graph()).entry().number();
        story.tell(
                        "announced",
                        entry -> new Phase(
                                entry, effect, "Americas", false, Quantifier.ALL, PhaseState.PENDING, null, null))
                .cited(WRAP)
                .cited(DEADLINE);
        assertThat(asked(story))
                .isEqualTo("DATE_OF_ISSUE_NOT_STATED, HEADCOUNT_NOT_STATED announced, PENDING announced");
    }

    @Test
    void whatOneOriginSaysWantsAnotherAndWhatIsDeniedAJudgement() {
        Story story = story();
        story.line("ann", "bob")
                .in("announced")
                .cited(WRAP, cited -> cited.restingOn("memo"))
                .cited(DEADLINE, cited -> cited.restingOn("memo"));
        story.line("bob", "cy").in("announced").cited(WRAP).cited(DEADLINE, Cited::denying);
        story.line("cy", "nobody").in("other").cited(WRAP);
        assertThat(asked(story)).isEqualTo("DATE_OF_ISSUE_NOT_STATED, DISPUTED bob, SINGLE_ORIGIN ann");
    }

    @Test
    void aQuestionIsASentence() {
        Story story = story();
        story.line("ann", "bob").in("announced").cited(WRAP, cited -> cited.restingOn("memo"));
        List<OpenQuestion> questions = Inquiry.into((AnnouncementAt) story.view("announced", "2024-01-11"));
        assertThat(questions.get(1).sentence())
                .isEqualTo("Who else confirms it? “Label of ann reports to label of bob”; one origin says so: memo.");
    }

    @Test
    void aQuestionIsTheSameWheneverItIsOpenAndFoundByItsId() {
        Story story = story();
        story.line("ann", "bob").in("announced").cited(WRAP).cited(DEADLINE, cited -> cited.recorded("2024-01-20"));
        Moment early = story.on("2024-01-11", null, "2024-01-15");
        AnnouncementAt announced = (AnnouncementAt) early.view(story.number("announced"));

        for (OpenQuestion open : Inquiry.into(announced)) {
            Question question = Question.of(open);
            NodeId id = Objects.requireNonNull(NodeId.find(question.getId()));
            assertThat(Question.find(id, story.graph())).isEqualTo(question);
            assertThat(question.at(early)).isEqualTo(open);
            boolean answered = open.kind() == OpenQuestionKind.SINGLE_ORIGIN;
            assertThat(question.at(story.on("2024-01-11")) == null).isEqualTo(answered);
        }
        assertThat(Inquiry.into(announced))
                .extracting(OpenQuestion::kind)
                .contains(OpenQuestionKind.SINGLE_ORIGIN, OpenQuestionKind.DATE_OF_ISSUE_NOT_STATED);
    }

    private static String asked(Story story) {
        return Inquiry.into((AnnouncementAt) story.view("announced", "2024-01-11")).stream()
                .map(question -> question.kind()
                        + (question.claim() == null
                                ? ""
                                : " " + question.subject().it().getSlug()))
                .collect(Collectors.joining(", "));
    }
}
