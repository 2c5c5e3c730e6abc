package org.backlot.dossier;

import java.util.EnumSet;
import java.util.Set;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** What a reference must name. */
enum Wanted {
    PUBLICATION(Space.PUBLICATION, "a publication"),
    DOCUMENT(Space.DOCUMENT, "a document"),
    CLAIM(Space.CLAIM, "a claim"),
    EFFECT(Space.CLAIM, "an effect"),
    SUBJECT("a subject", EnumSet.allOf(SubjectKind.class)),
    PARTY("a person, a post, a company or a division", EnumSet.complementOf(EnumSet.of(SubjectKind.ANNOUNCEMENT))),
    PERSON("a person", EnumSet.of(SubjectKind.PERSON)),
    MANAGER("a person or a post", EnumSet.of(SubjectKind.PERSON, SubjectKind.POST)),
    POST("a post", EnumSet.of(SubjectKind.POST)),
    COMPANY("a company", EnumSet.of(SubjectKind.COMPANY)),
    ORGANIZATION("a company or a division", EnumSet.of(SubjectKind.COMPANY, SubjectKind.DIVISION)),
    PART("a company, a division or a post", EnumSet.of(SubjectKind.COMPANY, SubjectKind.DIVISION, SubjectKind.POST)),
    ACTOR(
            "a person, a company or a division",
            EnumSet.of(SubjectKind.PERSON, SubjectKind.COMPANY, SubjectKind.DIVISION)),
    ANNOUNCEMENT("an announcement", EnumSet.of(SubjectKind.ANNOUNCEMENT));

    private final Space space;
    private final String phrase;
    private final Set<SubjectKind> kinds;

    Wanted(Space space, String phrase) {
        this.space = space;
        this.phrase = phrase;
        this.kinds = EnumSet.noneOf(SubjectKind.class);
    }

    Wanted(String phrase, Set<SubjectKind> kinds) {
        this.space = Space.SUBJECT;
        this.phrase = phrase;
        this.kinds = kinds;
    }

    Space space() {
        return space;
    }

    String phrase() {
        return phrase;
    }

    Set<SubjectKind> kinds() {
        return kinds;
    }

    /** Whether a thing of this kind will do; a kind that is not known, because its entry is broken, will. */
    boolean fits(@Nullable SubjectKind subject, @Nullable ClaimKind claim) {
        return switch (space) {
            case PUBLICATION, DOCUMENT -> true;
            case SUBJECT -> subject == null || kinds.contains(subject);
            case CLAIM -> this == CLAIM || claim == null || claim == ClaimKind.EFFECT;
        };
    }
}
