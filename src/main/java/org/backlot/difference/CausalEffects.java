package org.backlot.difference;

import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.Effect;
import org.backlot.announcement.EffectKind;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.position.Position;
import org.backlot.succession.Succession;
import org.jspecify.annotations.Nullable;

/** The effects of announcements that explain a change because they concern one of its subjects. */
final class CausalEffects {
    private CausalEffects() {}

    /** By the effect recorded first of those that explain it; {@code null} when none does. */
    static @Nullable Cause of(RelationChange change) {
        Span span = change.span();
        List<Long> ends = new ArrayList<>();
        ends.add(change.strand().edge().subject());
        ends.addAll(change.strand().edge().objects());
        Claim first = null;
        for (long end : ends) {
            for (Claim effect : on(span.late().graph().subject(end), span.late().graph())) {
                boolean earlier =
                        first == null || effect.entry().number() < first.entry().number();
                if (earlier && explains(effect, change) && cameUp(effect, span)) {
                    first = effect;
                }
            }
        }
        return first == null ? null : Cause.of(CauseBasis.EFFECT, announcement(first), first.at(span.late()));
    }

    private static List<Claim> on(Subject subject, Graph graph) {
        List<Claim> effects = new ArrayList<>(graph.claims(subject, ClaimKind.EFFECT, Side.OBJECT));
        if (subject.kind().isOrganization()) {
            effects.addAll(graph.claims(subject, ClaimKind.SUCCESSION, Side.SUBJECT));
            effects.addAll(graph.claims(subject, ClaimKind.SUCCESSION, Side.OBJECT));
        } else if (subject.kind() == SubjectKind.PERSON) {
            effects.addAll(graph.claims(subject, ClaimKind.POSITION, Side.SUBJECT));
        }
        effects.removeIf(effect -> announcement(effect) == 0);
        return effects;
    }

    /** An effect is about its announcement; other claims are made in one. */
    private static long announcement(Claim effect) {
        return effect instanceof Effect
                ? effect.entry().subject()
                : effect.entry().announcement();
    }

    private static boolean cameUp(Claim effect, Span span) {
        boolean saysOver =
                effect instanceof Position position && position.entry().continuity() == Continuity.ENDS;
        return saysOver
                ? holds(effect, span.early()) && !holds(effect, span.late())
                : !holds(effect, span.early()) && holds(effect, span.late());
    }

    private static boolean holds(Claim effect, Moment moment) {
        return effect.at(moment).presence().isHeld();
    }

    private static boolean explains(Claim effect, RelationChange change) {
        EffectKind kind = kind(effect);
        return kind != null && explains(kind, change.strand().edge().kind(), change);
    }

    private static @Nullable EffectKind kind(Claim claim) {
        if (claim instanceof Effect effect) {
            return effect.effect();
        }
        if (claim instanceof Succession succession) {
            return switch (succession.type()) {
                case MERGER -> EffectKind.COMBINATION;
                case SPLIT -> EffectKind.SPLIT;
                case ACQUISITION -> EffectKind.ACQUISITION;
            };
        }
        return switch (claim.entry().continuity()) {
            case NEW -> EffectKind.APPOINTMENT;
            case ENDS -> EffectKind.DEPARTURE;
            case CONTINUES, UNSPECIFIED -> null;
        };
    }

    private static boolean explains(EffectKind effect, ClaimKind relation, RelationChange change) {
        boolean begins = change.begins();
        boolean ends = change.ends();
        boolean role = relation == ClaimKind.POSITION || relation == ClaimKind.REPORTING_LINE;
        boolean unit = role || relation == ClaimKind.COLLABORATION || relation == ClaimKind.PLACEMENT;
        return switch (effect) {
            case LAYOFF, DEPARTURE -> role && ends;
            case APPOINTMENT -> role && !ends;
            case CREATION -> (unit || relation == ClaimKind.NAMING) && begins;
            case CLOSURE -> unit && ends;
            case CONSOLIDATION, COMBINATION, SPLIT -> unit;
            case ACQUISITION -> unit || relation == ClaimKind.OWNERSHIP;
            case RENAME -> relation == ClaimKind.NAMING;
            case RETENTION -> false;
        };
    }
}
