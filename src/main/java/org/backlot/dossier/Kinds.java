package org.backlot.dossier;

import java.util.Arrays;
import java.util.List;
import org.backlot.graph.SubjectKind;

/** The words for the kinds of subject, and the keys under which a file lists them. */
final class Kinds {
    private Kinds() {}

    static String noun(SubjectKind kind) {
        return "the " + word(kind);
    }

    static String phrase(SubjectKind kind) {
        return (kind == SubjectKind.ANNOUNCEMENT ? "an " : "a ") + word(kind);
    }

    /** The key of the section that lists this kind. */
    static String section(SubjectKind kind) {
        return switch (kind) {
            case COMPANY -> "companies";
            case DIVISION -> "divisions";
            case PERSON -> "people";
            case POST -> "posts";
            case ANNOUNCEMENT -> "announcements";
        };
    }

    static List<String> sections() {
        return Arrays.stream(SubjectKind.values()).map(Kinds::section).toList();
    }

    private static String word(SubjectKind kind) {
        return switch (kind) {
            case COMPANY -> "company";
            case DIVISION -> "division";
            case PERSON -> "person";
            case POST -> "post";
            case ANNOUNCEMENT -> "announcement";
        };
    }
}
