package org.backlot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.backlot.announcement.EffectKind;
import org.backlot.graph.Story;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.Test;

class KinTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story()
            .companies("amazon")
            .divisions("studios", "drama")
            .people("jen-salke", "mike-hopkins", "former", "never")
            .posts("head-of-drama")
            .announcements("memo", "other-memo");

    KinTest() {
        story.placement("studios", "amazon").cited(ARTICLE);
        story.placement("drama", "amazon").until("2020").cited(ARTICLE);
        story.placement("head-of-drama", "amazon").cited(ARTICLE);
        story.position("jen-salke", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "amazon").cited(ARTICLE);
        story.position("former", "amazon").until("2020").cited(ARTICLE);
        story.position("mike-hopkins", "head-of-drama").cited(ARTICLE);
        story.position("never", "amazon").cited(ARTICLE).withdrawn("2024-01-13");
        story.effect("memo", EffectKind.LAYOFF, "studios").cited(ARTICLE);
        story.leads("jen-salke", "studios").in("other-memo").cited(ARTICLE);
    }

    @Test
    void whoHeldAPositionOrAPostAtAnyTimeIsAHolder() {
        assertThat(slugs(kin("amazon").holders())).containsExactlyInAnyOrder("jen-salke", "former", "mike-hopkins");
    }

    @Test
    void whatWasPartAtAnyTimeIsAPart() {
        assertThat(slugs(kin("amazon").parts(SubjectKind.DIVISION))).containsExactly("studios", "drama");
        assertThat(slugs(kin("amazon").parts(SubjectKind.POST))).containsExactly("head-of-drama");
    }

    @Test
    void anAnnouncementThatTellsOfItIsFound() {
        assertThat(slugs(kin("studios").announcements())).containsExactlyInAnyOrder("memo", "other-memo");
        assertThat(slugs(kin("drama").announcements())).isEmpty();
    }

    @Test
    void aSlugOfNothingIsRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> kin("nobody")))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    }

    private Kin kin(String slug) {
        return Objects.requireNonNull(Kin.of(slug, "where.organization", story.on("2024-02-01")));
    }

    private static List<String> slugs(List<Subject> subjects) {
        return subjects.stream().map(Subject::getSlug).toList();
    }
}
