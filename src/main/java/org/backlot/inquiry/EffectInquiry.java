package org.backlot.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.AnnouncedEffect;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.announcement.EffectAt;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.EffectStatus;
import org.backlot.announcement.Effects;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Statedness;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.NameKind;
import org.backlot.naming.Names;
import org.backlot.naming.Naming;
import org.backlot.naming.NamingAt;
import org.backlot.position.PositionAt;
import org.backlot.reporting.ManagerAnswer;
import org.backlot.reporting.ManagerOutcome;
import org.backlot.time.StatedBound;

/** What the effects of an announcement leave open. */
final class EffectInquiry {
    private final Inquiry inquiry;

    EffectInquiry(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    void effects(AnnouncementAt announcement) {
        for (AnnouncedEffect effect : Effects.of(announcement)) {
            boolean changes = effect.kind() != EffectKind.RETENTION;
            if (changes
                    && effect.getStatus() == EffectStatus.ANNOUNCED
                    && effect.getEffective().state() != StatedBound.State.KNOWN) {
                ask(
                        OpenQuestionKind.EFFECTIVE_DATE_NOT_STATED,
                        announcement,
                        effect,
                        "From when? " + Inquiry.quoted(effect.claim()) + ".");
            }
            if (effect.claim().presence().isHeld()) {
                effect(announcement, effect);
            }
        }
    }

    private void effect(AnnouncementAt announcement, AnnouncedEffect effect) {
        switch (effect.kind()) {
            case LAYOFF -> layoff(announcement, effect);
            case CREATION -> effect.getSubjects().forEach(unit -> result(unit, effect));
            case COMBINATION, SPLIT, ACQUISITION -> effect.getResults().forEach(unit -> result(unit, effect));
            case RENAME -> {
                if (effect.claim() instanceof NamingAt given) {
                    rename(given, effect);
                }
            }
            case APPOINTMENT, RETENTION -> {
                if (effect.claim() instanceof PositionAt position) {
                    role(position, effect);
                }
            }
            case CONSOLIDATION, CLOSURE, DEPARTURE -> {
                // their date is all that is asked for
            }
        }
    }

    private void layoff(AnnouncementAt announcement, AnnouncedEffect effect) {
        if (effect.claim() instanceof EffectAt layoff && layoff.getHeadcount().state() == Statedness.NOT_STATED) {
            ask(
                    OpenQuestionKind.HEADCOUNT_NOT_STATED,
                    announcement,
                    effect,
                    "How many people lose their roles? " + Inquiry.quoted(layoff) + ".");
        }
    }

    private void result(SubjectAt unit, AnnouncedEffect effect) {
        String name = Names.of(unit);
        if (Names.answer(unit).officialName() == Statedness.NOT_STATED) {
            ask(
                    OpenQuestionKind.OFFICIAL_NAME_NOT_STATED,
                    unit,
                    effect,
                    "What is it called? It is described as “" + name + "”, and no source states a name.");
        }
        List<PositionAt> positions = Evidence.held(unit, ClaimKind.POSITION, Side.OBJECT, PositionAt.class);
        if (positions.stream().noneMatch(PositionAt::isLeads)) {
            ask(OpenQuestionKind.LEADER_NOT_STATED, unit, effect, "Who leads " + name + "? No source says.");
        }
    }

    private void rename(NamingAt given, AnnouncedEffect effect) {
        SubjectAt renamed = given.moment().view(given.it().entry().subject());
        List<Claim> namings =
                new ArrayList<>(given.moment().graph().claims(renamed.it(), ClaimKind.NAMING, Side.SUBJECT));
        namings.removeIf(claim -> !Evidence.stands(claim, given.moment()) || !isAnotherName((Naming) claim, given));
        if (namings.isEmpty()) {
            ask(
                    OpenQuestionKind.FORMER_NAME_NOT_STATED,
                    renamed,
                    effect,
                    "What was it called before it was called “" + given.getName() + "”? No source says.");
        }
    }

    private static boolean isAnotherName(Naming naming, NamingAt given) {
        boolean name = naming.nameKind() == NameKind.OFFICIAL || naming.nameKind() == NameKind.FORMER;
        return name && !naming.name().equals(given.getName());
    }

    private void role(PositionAt position, AnnouncedEffect effect) {
        SubjectAt person = position.moment().view(position.it().entry().subject());
        if (effect.kind() == EffectKind.APPOINTMENT && position.getTitle() == null) {
            ask(
                    OpenQuestionKind.TITLE_NOT_STATED,
                    person,
                    effect,
                    "Under which title? " + Inquiry.quoted(position) + ".");
        }
        ManagerOutcome manager = ManagerAnswer.of(person).outcome();
        if (manager == ManagerOutcome.NOT_STATED || manager == ManagerOutcome.OVER) {
            ask(
                    OpenQuestionKind.MANAGER_NOT_STATED,
                    person,
                    effect,
                    "To whom does " + Names.of(person) + " report? No source says.");
        }
        if (manager == ManagerOutcome.AMBIGUOUS) {
            ask(
                    OpenQuestionKind.MANAGER_AMBIGUOUS,
                    person,
                    effect,
                    "To whom does " + Names.of(person) + " report? Sources name several.");
        }
    }

    private void ask(OpenQuestionKind kind, SubjectAt subject, AnnouncedEffect effect, String sentence) {
        inquiry.ask(kind, subject, effect.claim(), sentence);
    }
}
