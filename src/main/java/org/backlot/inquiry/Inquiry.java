package org.backlot.inquiry;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.announcement.Authenticity;
import org.backlot.announcement.PhaseAt;
import org.backlot.announcement.PhaseState;
import org.backlot.collaboration.CollaborationAt;
import org.backlot.credit.CitableSentence;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Origin;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.publication.Document;
import org.backlot.standing.Standing;

/** Reads off an announcement, and the claims made in it, what a careful editor would still ask at a moment. */
final class Inquiry {
    private final AnnouncementAt announcement;
    private final Moment moment;
    private final Map<String, OpenQuestion> questions = new LinkedHashMap<>();

    private Inquiry(AnnouncementAt announcement) {
        this.announcement = announcement;
        this.moment = announcement.moment();
    }

    /** The questions left open, by kind and then in the order of recording. */
    static List<OpenQuestion> into(AnnouncementAt announcement) {
        Inquiry inquiry = new Inquiry(announcement);
        inquiry.document();
        inquiry.phases();
        new EffectInquiry(inquiry).effects(announcement);
        inquiry.statements();
        List<OpenQuestion> questions = new ArrayList<>(inquiry.questions.values());
        questions.sort(OpenQuestion.ORDER);
        return questions;
    }

    /** Adds a question; what is asked twice of the same is asked once. */
    void ask(OpenQuestionKind kind, SubjectAt subject, @Nullable ClaimAt claim, String sentence) {
        OpenQuestion question = new OpenQuestion(kind, sentence, subject, announcement.it(), claim);
        questions.putIfAbsent(question.key(), question);
    }

    private void document() {
        Authenticity authenticity = Authenticity.of(announcement);
        switch (authenticity.state()) {
            case NOT_ATTESTED -> {
                if (isReadElsewhereOnly()) {
                    ask(OpenQuestionKind.NOT_ATTESTED, announcement, null, "Is it genuine? Nobody vouches for it.");
                }
            }
            case DISPUTED ->
                ask(OpenQuestionKind.AUTHENTICITY_DENIED, announcement, null, "Is it genuine? Somebody denies it.");
            case CORROBORATED -> {
                // somebody vouches for it, and nobody denies it
            }
        }
        if (Evidence.held(announcement, ClaimKind.AUTHORSHIP, Side.SUBJECT, ClaimAt.class)
                .isEmpty()) {
            ask(OpenQuestionKind.AUTHOR_NOT_STATED, announcement, null, "Who wrote it? No source says.");
        }
        if (announcement.it().issued() == null) {
            ask(OpenQuestionKind.DATE_OF_ISSUE_NOT_STATED, announcement, null, "When was it made? No source says.");
        }
    }

    private boolean isReadElsewhereOnly() {
        if (announcement.it().document() == 0) {
            return true;
        }
        Document document = moment.graph().document(announcement.it().document());
        return document.url() == null && document.publication() == 0;
    }

    private void phases() {
        for (PhaseAt phase : Evidence.held(announcement, ClaimKind.PHASE, Side.SUBJECT, PhaseAt.class)) {
            if (phase.getState() == PhaseState.PENDING) {
                String due = phase.getDue() == null
                        ? "no day is stated"
                        : "due " + phase.getDue().getEdtf();
                ask(
                        OpenQuestionKind.PENDING,
                        announcement,
                        phase,
                        "Has it come about? " + quoted(phase) + "; " + due + ".");
            }
            if (phase.getCondition() != null) {
                ask(
                        OpenQuestionKind.CONDITIONAL,
                        announcement,
                        phase,
                        "Is the condition met? It is: " + phase.getCondition() + ".");
            }
        }
    }

    private void statements() {
        for (Claim claim : moment.graph().claims(announcement.it())) {
            boolean mentionedOnly =
                    claim.entry().subject() != number() && claim.entry().announcement() != number();
            if (!mentionedOnly && Evidence.stands(claim, moment)) {
                statement(claim.at(moment));
            }
        }
    }

    private void statement(ClaimAt claim) {
        SubjectAt subject = moment.view(claim.it().entry().subject());
        if (claim instanceof CollaborationAt collaboration && collaboration.isAmbiguous()) {
            ask(OpenQuestionKind.PARTY_AMBIGUOUS, subject, claim, "Whom does the source mean? " + quoted(claim) + ".");
        }
        Standing standing = Standing.of(claim.it(), moment);
        switch (standing.value()) {
            case REPORTED -> {
                Origin origin = standing.origins().get(0);
                ask(
                        OpenQuestionKind.SINGLE_ORIGIN,
                        subject,
                        claim,
                        "Who else confirms it? " + quoted(claim) + "; one origin says so: " + origin.getLabel() + ".");
            }
            case DISPUTED ->
                ask(
                        OpenQuestionKind.DISPUTED,
                        subject,
                        claim,
                        "Which is right? " + quoted(claim) + "; " + standing.reason());
            case UNREPORTED, CORROBORATED, RETRACTED, SUPERSEDED -> {
                // nothing to ask of what is confirmed, taken back or corrected
            }
        }
    }

    private long number() {
        return announcement.it().entry().number();
    }

    static String quoted(ClaimAt claim) {
        String statement = CitableSentence.of(claim).statement();
        return "“" + statement.replace('“', '‘').replace('”', '’') + "”";
    }
}
