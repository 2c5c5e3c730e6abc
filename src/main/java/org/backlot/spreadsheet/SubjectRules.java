package org.backlot.spreadsheet;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Reads which subjects rows tell of. */
final class SubjectRules {
    private static final List<String> SUBJECT =
            List.of("kind", "names", "scheme", "key", "slug", "label", "also", "issued", "when", "unless");

    private final Keys named;

    SubjectRules(Keys keys) {
        this.named = keys.part("subjects", "`subjects`", List.of());
    }

    Map<String, Mapping.SubjectRule> read() {
        Map<String, Mapping.SubjectRule> subjects = new LinkedHashMap<>();
        for (String name : named.names()) {
            subjects.put(name, subject(name));
        }
        for (String name : named.names()) {
            Mapping.SubjectRule rule = subjects.get(name);
            String other = rule == null ? null : rule.names();
            Mapping.SubjectRule of = other == null ? null : subjects.get(other);
            if (other != null && of == null) {
                named.mistake(name, "`names` of `" + name + "`: there is no subject `" + other + "`");
            } else if (rule != null && of != null) {
                subjects.put(name, referring(rule, of));
            }
        }
        return subjects;
    }

    /** The subject of another row is of the kind, and named in the scheme, of that which it is in its own. */
    private static Mapping.SubjectRule referring(Mapping.SubjectRule rule, Mapping.SubjectRule of) {
        return new Mapping.SubjectRule(
                of.kind(),
                of.others(),
                rule.names(),
                of.scheme(),
                rule.key(),
                null,
                rule.label(),
                rule.further(),
                null,
                rule.condition());
    }

    private Mapping.SubjectRule subject(String name) {
        Keys subject = named.part(name, "the subject `" + name + "`", SUBJECT);
        if (subject.has("key") == subject.has("slug")) {
            named.mistake(name, "the subject `" + name + "` has either a `key` or a `slug`");
        }
        if (subject.has("kind") == subject.has("names")) {
            named.mistake(name, "the subject `" + name + "` has either a `kind` or `names` that of another row");
        }
        List<SubjectKind> kinds = subject.choices("kind", SubjectKind.class, SubjectKind.COMPANY);
        if (kinds.size() > 1 && !subject.has("scheme")) {
            named.mistake(
                    name, "the subject `" + name + "` of several kinds has a `scheme`, where all of them are kept");
        }
        Template key = subject.template("key");
        return new Mapping.SubjectRule(
                kinds.get(0),
                others(kinds),
                subject.text("names"),
                subject.text("scheme"),
                key,
                subject.template("slug"),
                label(subject.template("label"), key),
                further(subject),
                subject.template("issued"),
                subject.condition());
    }

    private static Set<SubjectKind> others(List<SubjectKind> kinds) {
        Set<SubjectKind> others = EnumSet.noneOf(SubjectKind.class);
        others.addAll(kinds.subList(1, kinds.size()));
        return others;
    }

    private static Template label(@Nullable Template label, @Nullable Template key) {
        return label != null ? label : key != null ? key : Template.parse("");
    }

    private static Map<String, Template> further(Keys subject) {
        Keys also = subject.part("also", "`also`", List.of());
        Map<String, Template> further = new LinkedHashMap<>();
        also.names().forEach(scheme -> further.put(scheme, also.needTemplate(scheme)));
        return further;
    }
}
