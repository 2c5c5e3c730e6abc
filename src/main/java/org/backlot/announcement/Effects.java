package org.backlot.announcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.naming.NameKind;
import org.backlot.naming.NamingAt;
import org.backlot.position.Position;
import org.backlot.position.PositionAt;
import org.backlot.succession.Succession;
import org.backlot.succession.SuccessionAt;

/**
 * What an announcement does, read off the claims that were made in it. Somebody who continues to lead is retained and
 * not appointed; a group of claims of one kind is not summed up.
 */
public final class Effects {
    private Effects() {}

    /**
     * The effects known at the moment of the view, whether they had come by its day, were still to come or were over; in
     * the order of recording.
     */
    public static List<AnnouncedEffect> of(AnnouncementAt announcement) {
        List<AnnouncedEffect> effects = new ArrayList<>();
        for (EffectAt effect : standing(announcement, ClaimKind.EFFECT, Side.SUBJECT, EffectAt.class)) {
            effects.add(effect(effect, effect.getEffect(), effect.it().targets(), List.of()));
        }
        for (PositionAt position : madeIn(announcement, ClaimKind.POSITION, PositionAt.class)) {
            role(position, effects);
        }
        for (NamingAt naming : madeIn(announcement, ClaimKind.NAMING, NamingAt.class)) {
            boolean renames = naming.getNameKind() == NameKind.OFFICIAL
                    && naming.it().entry().continuity() == Continuity.NEW;
            if (renames) {
                effects.add(effect(
                        naming, EffectKind.RENAME, List.of(naming.it().entry().subject()), List.of()));
            }
        }
        for (SuccessionAt succession : madeIn(announcement, ClaimKind.SUCCESSION, SuccessionAt.class)) {
            succession(succession, effects);
        }
        effects.sort(
                Comparator.comparingLong(effect -> effect.claim().it().entry().number()));
        return effects;
    }

    private static <V extends ClaimAt> List<V> madeIn(AnnouncementAt announcement, ClaimKind kind, Class<V> type) {
        return standing(announcement, kind, Side.ANNOUNCEMENT, type);
    }

    private static <V extends ClaimAt> List<V> standing(
            AnnouncementAt announcement, ClaimKind kind, Side side, Class<V> type) {
        Moment moment = announcement.moment();
        List<V> standing = new ArrayList<>();
        for (Claim claim : moment.graph().claims(announcement.it(), kind, side)) {
            if (Evidence.stands(claim, moment)) {
                standing.add(type.cast(claim.at(moment)));
            }
        }
        return standing;
    }

    private static void role(PositionAt position, List<AnnouncedEffect> effects) {
        Position it = position.it();
        List<Long> touched = new ArrayList<>();
        touched.add(it.entry().subject());
        for (long object : it.objects()) {
            touched.add(object);
        }
        switch (it.entry().continuity()) {
            case NEW -> effects.add(effect(position, EffectKind.APPOINTMENT, touched, List.of()));
            case CONTINUES -> effects.add(effect(position, EffectKind.RETENTION, touched, List.of()));
            case ENDS -> effects.add(effect(position, EffectKind.DEPARTURE, touched, List.of()));
            case UNSPECIFIED -> {
                // a role that is mentioned, and neither given, kept nor left
            }
        }
    }

    private static void succession(SuccessionAt succession, List<AnnouncedEffect> effects) {
        Succession it = succession.it();
        List<Long> results = new ArrayList<>();
        results.add(it.entry().subject());
        results.addAll(it.furtherSuccessors());
        EffectKind kind = switch (it.type()) {
            case MERGER -> EffectKind.COMBINATION;
            case SPLIT -> EffectKind.SPLIT;
            case ACQUISITION -> EffectKind.ACQUISITION;
        };
        effects.add(effect(succession, kind, it.predecessors(), results));
    }

    private static AnnouncedEffect effect(ClaimAt claim, EffectKind kind, List<Long> touched, List<Long> resulting) {
        return new AnnouncedEffect(claim.moment(), kind, touched, resulting, claim);
    }
}
