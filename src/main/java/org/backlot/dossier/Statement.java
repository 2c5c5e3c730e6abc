package org.backlot.dossier;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;

/**
 * What a claim says, without what all claims have.
 *
 * @param subject the number of the subject that the claim is about
 * @param after claims that must be on record before it
 * @param claim the claim of an entry
 */
record Statement(
        ClaimKind kind,
        ToLongFunction<Numbers> subject,
        List<Name> after,
        BiFunction<ClaimEntry, Numbers, Claim> claim) {

    static Statement about(Name subject, ClaimKind kind, BiFunction<ClaimEntry, Numbers, Claim> claim) {
        return new Statement(kind, numbers -> numbers.subject(subject), List.of(), claim);
    }

    static List<Long> subjects(List<Name> names, Numbers numbers) {
        return names.stream().map(numbers::subject).toList();
    }
}
