package org.backlot.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The claims in which one subject takes part, by kind and side, so that asking for one relation never walks over the
 * others. Claims of a group stand in the order of their numbers.
 */
final class Incidence {
    static final Incidence NONE = new Incidence(new byte[0], new Claim[0][]);
    private static final int SIDES = Side.values().length;

    private final byte[] keys;
    private final Claim[][] groups;

    private Incidence(byte[] keys, Claim[][] groups) {
        this.keys = keys;
        this.groups = groups;
    }

    List<Claim> of(ClaimKind kind, Side side) {
        int at = Arrays.binarySearch(keys, key(kind, side));
        return at < 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(groups[at]));
    }

    /** All claims in which the subject takes part, each once, in the order of their numbers. */
    List<Claim> all() {
        List<Claim> all = new ArrayList<>();
        for (Claim[] group : groups) {
            all.addAll(Arrays.asList(group));
        }
        all.sort(Comparator.comparingLong(claim -> claim.entry().number()));
        Claim[] once = new Claim[all.size()];
        int count = 0;
        for (Claim claim : all) {
            if (count == 0 || once[count - 1] != claim) {
                once[count++] = claim;
            }
        }
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(once, count)));
    }

    /** With further claims; each in the group of its kind and side. */
    Incidence with(List<Incident> joining) {
        byte[] kindsAndSides = keys;
        Claim[][] all = groups.clone();
        for (byte key : distinctKeys(joining)) {
            Claim[] more = joining.stream()
                    .filter(incident -> incident.key() == key)
                    .map(Incident::claim)
                    .toArray(Claim[]::new);
            int at = Arrays.binarySearch(kindsAndSides, key);
            if (at >= 0) {
                Claim[] longer = Arrays.copyOf(all[at], all[at].length + more.length);
                System.arraycopy(more, 0, longer, all[at].length, more.length);
                all[at] = longer;
            } else {
                int insertion = -at - 1;
                kindsAndSides = insert(kindsAndSides, insertion, key);
                all = insert(all, insertion, more);
            }
        }
        return new Incidence(kindsAndSides, all);
    }

    private static byte[] distinctKeys(List<Incident> joining) {
        byte[] found = new byte[SIDES * ClaimKind.values().length];
        int count = 0;
        for (Incident incident : joining) {
            boolean known = false;
            for (int i = 0; i < count && !known; i++) {
                known = found[i] == incident.key();
            }
            if (!known) {
                found[count++] = incident.key();
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static byte[] insert(byte[] into, int at, byte value) {
        byte[] longer = new byte[into.length + 1];
        System.arraycopy(into, 0, longer, 0, at);
        longer[at] = value;
        System.arraycopy(into, at, longer, at + 1, into.length - at);
        return longer;
    }

    private static Claim[][] insert(Claim[][] into, int at, Claim[] value) {
        Claim[][] longer = new Claim[into.length + 1][];
        System.arraycopy(into, 0, longer, 0, at);
        longer[at] = value;
        System.arraycopy(into, at, longer, at + 1, into.length - at);
        return longer;
    }

    private static byte key(ClaimKind kind, Side side) {
        return (byte) (kind.ordinal() * SIDES + side.ordinal());
    }

    /** A claim on its way into the incidence of a subject. */
    record Incident(Claim claim, byte key) {
        Incident(Claim claim, Side side) {
            this(claim, Incidence.key(claim.kind(), side));
        }
    }
}
