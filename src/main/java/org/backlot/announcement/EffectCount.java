package org.backlot.announcement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;

/** How many effects of one kind an announcement has. */
@Description("How many effects of one kind an announcement has.")
public record EffectCount(
        @Description("The kind.") EffectKind kind,
        @Description("How many; at least 1.") int count) {

    static List<EffectCount> of(List<AnnouncedEffect> effects) {
        Map<EffectKind, Integer> counts = new EnumMap<>(EffectKind.class);
        effects.forEach(effect -> counts.merge(effect.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new EffectCount(entry.getKey(), entry.getValue()))
                .toList();
    }
}
