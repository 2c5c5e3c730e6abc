package org.backlot.wikidata;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Properties of Wikidata whose statements are claims here. */
enum Property {
    POSITION_HELD("P39", "position held", Sense.HOLDS, Of.PERSON, SubjectKind.POST),
    EMPLOYER("P108", "employer", Sense.IS_AT, Of.PERSON, SubjectKind.COMPANY),
    MEMBER_OF("P463", "member of", Sense.IS_AT, Of.PERSON, SubjectKind.COMPANY, "member"),
    PARTY("P102", "member of political party", Sense.IS_AT, Of.PERSON, SubjectKind.COMPANY, "member"),
    CHIEF_EXECUTIVE("P169", "chief executive officer", Sense.HEADED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    MANAGER("P1037", "director / manager", Sense.HEADED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    GENERAL_MANAGER("P505", "general manager", Sense.HEADED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    CHAIRPERSON("P488", "chairperson", Sense.STAFFED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    CHIEF_OPERATING("P1789", "chief operating officer", Sense.STAFFED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    BOARD_MEMBER("P3320", "board member", Sense.STAFFED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    OFFICER("P2828", "corporate officer", Sense.STAFFED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    EDITOR("P98", "editor", Sense.STAFFED_BY, Of.ORGANIZATION, SubjectKind.PERSON),
    OFFICEHOLDER("P1308", "officeholder", Sense.HELD_BY, Of.POST, SubjectKind.PERSON),
    PARENT("P749", "parent organization", Sense.PART_OF, Of.ORGANIZATION, SubjectKind.COMPANY),
    PART_OF("P361", "part of", Sense.PART_OF, Of.ORGANIZATION, SubjectKind.COMPANY),
    SUBSIDIARY("P355", "has subsidiary", Sense.HAS_PART, Of.ORGANIZATION, SubjectKind.COMPANY),
    DIVISION("P199", "business division", Sense.HAS_PART, Of.ORGANIZATION, SubjectKind.DIVISION),
    OFFICE_OF_HEAD(
            "P2388", "office held by head of the organization", Sense.HAS_PART, Of.ORGANIZATION, SubjectKind.POST),
    DIRECTED_BY_OFFICE(
            "P2389", "organization directed by the office or position", Sense.PART_OF, Of.POST, SubjectKind.COMPANY),
    OWNED_BY("P127", "owned by", Sense.OWNED_BY, Of.ORGANIZATION, null),
    OWNER_OF("P1830", "owner of", Sense.OWNS, Of.OWNER, SubjectKind.COMPANY),
    MERGED_INTO("P7888", "merged into", Sense.MERGED_INTO, Of.ORGANIZATION, SubjectKind.COMPANY),
    SEPARATED_FROM("P807", "separated from", Sense.SEPARATED_FROM, Of.ORGANIZATION, SubjectKind.COMPANY),
    OFFICIAL_NAME("P1448", "official name", Sense.OFFICIAL_NAME, Of.ANY, null),
    SHORT_NAME("P1813", "short name", Sense.SHORT_NAME, Of.ANY, null),
    NATIVE_NAME("P1559", "name in native language", Sense.OTHER_NAME, Of.ANY, null),
    BIRTH_NAME("P1477", "birth name", Sense.OTHER_NAME, Of.ANY, null),
    NAME("P2561", "name", Sense.OTHER_NAME, Of.ANY, null),
    NICKNAME("P1449", "nickname", Sense.OTHER_NAME, Of.ANY, null),
    PSEUDONYM("P742", "pseudonym", Sense.OTHER_NAME, Of.ANY, null);

    private static final Map<String, Property> BY_CODE = new HashMap<>();

    static {
        for (Property each : values()) {
            BY_CODE.put(each.code, each);
        }
    }

    private final String code;
    private final String label;
    private final Sense sense;
    private final Set<SubjectKind> of;
    private final @Nullable SubjectKind value;
    private final @Nullable String title;

    Property(String code, String label, Sense sense, Set<SubjectKind> of, @Nullable SubjectKind value) {
        this(code, label, sense, of, value, null);
    }

    Property(
            String code,
            String label,
            Sense sense,
            Set<SubjectKind> of,
            @Nullable SubjectKind value,
            @Nullable String title) {
        this.code = code;
        this.label = label;
        this.sense = sense;
        this.of = of;
        this.value = value;
        this.title = title;
    }

    /** How a statement joins its entity and its value. */
    enum Sense {
        HOLDS,
        HELD_BY,
        IS_AT,
        HEADED_BY,
        STAFFED_BY,
        PART_OF,
        HAS_PART,
        OWNED_BY,
        OWNS,
        MERGED_INTO,
        SEPARATED_FROM,
        OFFICIAL_NAME,
        SHORT_NAME,
        OTHER_NAME
    }

    /** Which subjects have it. */
    private static final class Of {
        static final Set<SubjectKind> PERSON = EnumSet.of(SubjectKind.PERSON);
        static final Set<SubjectKind> POST = EnumSet.of(SubjectKind.POST);
        static final Set<SubjectKind> ORGANIZATION = EnumSet.of(SubjectKind.COMPANY, SubjectKind.DIVISION);
        static final Set<SubjectKind> OWNER = EnumSet.of(SubjectKind.PERSON, SubjectKind.COMPANY, SubjectKind.DIVISION);
        static final Set<SubjectKind> ANY =
                EnumSet.of(SubjectKind.PERSON, SubjectKind.COMPANY, SubjectKind.DIVISION, SubjectKind.POST);
    }

    /** The property of a code that is a claim about a subject of a kind; null where there is none. */
    static @Nullable Property find(String code, SubjectKind kind) {
        Property property = BY_CODE.get(code);
        return property != null && property.of.contains(kind) ? property : null;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    Sense sense() {
        return sense;
    }

    /** What its value is; null where that can be of several kinds. */
    @Nullable
    SubjectKind value() {
        return value;
    }

    /** The title of whoever is in the position that it tells; null where it names the role without one. */
    @Nullable
    String title() {
        return sense == Sense.HEADED_BY || sense == Sense.STAFFED_BY ? label : title;
    }
}
