package org.backlot.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.dossier.Mistakes;
import org.backlot.dossier.Nearest;
import org.backlot.dossier.Value;
import org.backlot.graph.Modality;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Reads which claims come of a row. */
final class ClaimRules {
    /** What stands for the manager where the source says that there is none. */
    static final String NOBODY = "NOBODY";

    private static final List<String> FRAME =
            List.of("key", "announcement", "when", "unless", "start", "end", "modality");

    private final Mistakes mistakes;
    private final Map<String, Mapping.SubjectRule> subjects;

    ClaimRules(Mistakes mistakes, Map<String, Mapping.SubjectRule> subjects) {
        this.mistakes = mistakes;
        this.subjects = subjects;
    }

    List<Mapping.ClaimRule> read(@Nullable Value claims) {
        Keys named = Keys.of("`claims`", claims, List.of(), mistakes);
        List<Mapping.ClaimRule> rules = new ArrayList<>();
        for (String name : named.names()) {
            if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                named.mistake(name, "names of claims are made of small letters, digits and single hyphens");
            }
            List<String> known = new ArrayList<>(FRAME);
            known.addAll(Roles.ALL.keySet());
            Keys claim = named.part(name, "the claim `" + name + "`", known);
            List<Roles> kinds = Roles.ALL.values().stream()
                    .filter(roles -> claim.has(roles.key()))
                    .toList();
            if (kinds.size() == 1) {
                rules.add(rule(name, claim, kinds.get(0)));
            } else {
                named.mistake(name, "the claim `" + name + "` has one of " + String.join(", ", Roles.ALL.keySet()));
            }
        }
        return rules;
    }

    private Mapping.ClaimRule rule(String name, Keys claim, Roles kind) {
        List<String> known = new ArrayList<>(kind.roles().keySet());
        known.addAll(kind.texts());
        Keys said = claim.part(kind.key(), "`" + kind.key() + "`", known);
        kind.needed().forEach(said::require);
        Map<String, String> roles = new LinkedHashMap<>();
        kind.roles().forEach((role, kinds) -> {
            String subject = said.text(role);
            if (subject != null && !subject.equals(NOBODY)) {
                check(said, role, kinds, subject);
                roles.put(role, subject);
            }
        });
        Map<String, Template> texts = new LinkedHashMap<>();
        kind.texts().stream().filter(said::has).forEach(text -> texts.put(text, said.needTemplate(text)));
        String end = claim.text("end");
        boolean ongoing = "ONGOING".equals(end);
        return new Mapping.ClaimRule(
                name,
                kind.kind(),
                claim.template("key"),
                roles,
                announcement(claim),
                texts,
                claim.choice("modality", Modality.class, Modality.ASSERTED),
                claim.template("start"),
                ongoing ? null : claim.template("end"),
                ongoing,
                claim.condition());
    }

    private @Nullable String announcement(Keys claim) {
        String announcement = claim.text("announcement");
        if (announcement != null) {
            check(claim, "announcement", Set.of(SubjectKind.ANNOUNCEMENT), announcement);
        }
        return announcement;
    }

    private void check(Keys said, String role, Set<SubjectKind> kinds, String subject) {
        Mapping.SubjectRule rule = subjects.get(subject);
        if (rule == null) {
            mistakes.add(
                    said.place(role),
                    "`" + role + "`: there is no subject `" + subject + "`",
                    () -> Nearest.hintOrAll(subject, subjects.keySet()));
        } else if (!kinds.contains(rule.kind()) || !kinds.containsAll(rule.others())) {
            said.mistake(role, "`" + role + "` cannot be `" + subject + "`, which is a " + rule.kind());
        }
    }
}
