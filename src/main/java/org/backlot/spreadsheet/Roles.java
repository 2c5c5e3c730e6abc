package org.backlot.spreadsheet;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What a claim of a kind is made of in a mapping: whom it joins, and what it says. The words are those of a dossier.
 *
 * @param key what begins it
 * @param subject the role of the subject it is about
 * @param object the role on its other side; null where it has none
 * @param roles which kinds of subject each role takes
 * @param texts what else it can say
 * @param needed what of all this it must have
 */
record Roles(
        String key,
        ClaimKind kind,
        String subject,
        @Nullable String object,
        Map<String, Set<SubjectKind>> roles,
        List<String> texts,
        List<String> needed) {

    private static final Set<SubjectKind> ANY = EnumSet.allOf(SubjectKind.class);
    private static final Set<SubjectKind> PERSON = EnumSet.of(SubjectKind.PERSON);
    private static final Set<SubjectKind> POST = EnumSet.of(SubjectKind.POST);
    private static final Set<SubjectKind> COMPANY = EnumSet.of(SubjectKind.COMPANY);
    private static final Set<SubjectKind> ORGANIZATION = EnumSet.of(SubjectKind.COMPANY, SubjectKind.DIVISION);
    private static final Set<SubjectKind> MANAGER = EnumSet.of(SubjectKind.PERSON, SubjectKind.POST);
    private static final Set<SubjectKind> PART =
            EnumSet.of(SubjectKind.COMPANY, SubjectKind.DIVISION, SubjectKind.POST);
    private static final Set<SubjectKind> OWNER =
            EnumSet.of(SubjectKind.COMPANY, SubjectKind.DIVISION, SubjectKind.PERSON);
    private static final Set<SubjectKind> PARTY = EnumSet.complementOf(EnumSet.of(SubjectKind.ANNOUNCEMENT));
    private static final Set<SubjectKind> ANNOUNCEMENT = EnumSet.of(SubjectKind.ANNOUNCEMENT);

    /** By key, in the order in which messages list them. */
    static final Map<String, Roles> ALL = all();

    private static Map<String, Roles> all() {
        Map<String, Roles> all = new LinkedHashMap<>();
        for (Roles each : List.of(
                new Roles(
                        "position",
                        ClaimKind.POSITION,
                        "person",
                        "organization",
                        Map.of("person", PERSON, "organization", ORGANIZATION, "post", POST),
                        List.of("title", "leads", "interim"),
                        List.of("person")),
                new Roles(
                        "reportingLine",
                        ClaimKind.REPORTING_LINE,
                        "subordinate",
                        "manager",
                        Map.of("subordinate", PARTY, "manager", MANAGER),
                        List.of("type"),
                        List.of("subordinate", "manager")),
                new Roles(
                        "placement",
                        ClaimKind.PLACEMENT,
                        "part",
                        "whole",
                        Map.of("part", PART, "whole", ORGANIZATION),
                        List.of(),
                        List.of("part", "whole")),
                new Roles(
                        "ownership",
                        ClaimKind.OWNERSHIP,
                        "owner",
                        "owned",
                        Map.of("owner", OWNER, "owned", COMPANY),
                        List.of("percent", "words"),
                        List.of("owner", "owned")),
                new Roles(
                        "naming",
                        ClaimKind.NAMING,
                        "subject",
                        null,
                        Map.of("subject", ANY),
                        List.of("name", "kind"),
                        List.of("subject", "name", "kind")),
                new Roles(
                        "effect",
                        ClaimKind.EFFECT,
                        "announcement",
                        "target",
                        Map.of("announcement", ANNOUNCEMENT, "target", ANY),
                        List.of("kind", "headcount"),
                        List.of("announcement", "kind")),
                new Roles(
                        "remark",
                        ClaimKind.REMARK,
                        "subject",
                        null,
                        Map.of("subject", ANY),
                        List.of("text"),
                        List.of("subject", "text")))) {
            all.put(each.key, each);
        }
        return all;
    }

    static Roles of(ClaimKind kind) {
        return ALL.values().stream()
                .filter(roles -> roles.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
