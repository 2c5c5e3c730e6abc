package org.backlot.archive;

import static org.backlot.archive.Scalar.Sort.NUMBER;
import static org.backlot.archive.Scalar.Sort.TEXT;

import java.util.Arrays;
import java.util.List;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** The sorts of parts that many lines have. */
final class Parts {
    private static final List<String> SUBJECTS =
            Arrays.stream(SubjectKind.values()).map(Enum::name).toList();

    private Parts() {}

    static Scalar number() {
        return new Scalar("number", "number", NUMBER, true);
    }

    static Scalar text(String name) {
        return new Scalar(name, name, TEXT, true);
    }

    static Scalar maybe(String name, String column, Scalar.Sort sort) {
        return new Scalar(name, column, sort, false);
    }

    static Reference other(String name, String column, String table, boolean required) {
        return new Reference(name, column, table, null, List.of(), required);
    }

    /** @param kinds of which it can be, separated by blanks; null for all */
    static Reference subject(String name, String column, String kindColumn, @Nullable String kinds, boolean required) {
        return new Reference(
                name, column, "subject", kindColumn, kinds == null ? SUBJECTS : List.of(kinds.split(" ")), required);
    }

    static Members parties(String name, String role, @Nullable String kinds, boolean required) {
        return new Members(
                name,
                ClaimShapes.PARTIES,
                role,
                List.of(subject("subject", "subject", "subject_kind", kinds, true)),
                required);
    }
}
