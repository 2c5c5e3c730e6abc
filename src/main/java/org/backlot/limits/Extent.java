package org.backlot.limits;

/**
 * How far a selection of fields reaches. Numbers stop at the greatest {@code long} instead of running over.
 *
 * @param depth fields within fields, introspection aside
 * @param introspectionDepth fields within fields, from {@code __schema} or {@code __type} on
 * @param aliases fields under a name of the caller's
 * @param fields fields that stand beside each other at the top of the selection
 */
record Extent(int depth, int introspectionDepth, long aliases, long fields) {
    static final Extent NONE = new Extent(0, 0, 0, 0);

    /** Of two selections that stand beside each other. */
    Extent beside(Extent other) {
        return new Extent(
                Math.max(depth, other.depth),
                Math.max(introspectionDepth, other.introspectionDepth),
                Saturating.plus(aliases, other.aliases),
                Saturating.plus(fields, other.fields));
    }

    /** Of a field that has this selection. */
    Extent below(boolean introspection, boolean alias) {
        return new Extent(
                introspection ? 0 : depth + 1,
                introspection ? Math.max(depth, introspectionDepth) + 1 : introspectionDepth,
                Saturating.plus(aliases, alias ? 1 : 0),
                1);
    }
}
