package org.backlot.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.backlot.announcement.EffectKind;
import org.backlot.bulk.Said;
import org.backlot.graph.ClaimKind;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Reads which claims a row makes. */
final class Statements {
    private final Mapping mapping;

    Statements(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * What a row says.
     *
     * @param silent keys of claims that the row could make and does not, by their names
     */
    record Told(List<Said> said, Map<String, String> silent) {
        static final Told NOTHING = new Told(List.of(), Map.of());
    }

    Told of(Row row, RowSubjects subjects, Said.Cited cited, Said.@Nullable Place place) throws Refused {
        List<Said> said = new ArrayList<>();
        Map<String, String> silent = new HashMap<>();
        for (Mapping.ClaimRule rule : mapping.claims()) {
            Said one = said(rule, row, subjects, cited, place);
            String key = one == null ? Cells.fill(rule.key(), row) : null;
            if (one != null) {
                said.add(one);
            } else if (key != null) {
                silent.put(rule.name(), key);
            }
        }
        return new Told(said, silent);
    }

    private @Nullable Said said(
            Mapping.ClaimRule rule, Row row, RowSubjects subjects, Said.Cited cited, Said.@Nullable Place place)
            throws Refused {
        if (!rule.condition().holds(row) || !rule.roles().values().stream().allMatch(subjects::has)) {
            return null;
        }
        Map<String, String> texts = texts(rule, row);
        return isWhole(rule, subjects, texts) ? said(rule, row, subjects, texts, cited, place) : null;
    }

    private static Map<String, String> texts(Mapping.ClaimRule rule, Row row) throws Refused {
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, Template> each : rule.texts().entrySet()) {
            String text = each.getValue().fill(row);
            if (text != null) {
                int longest = each.getKey().equals("text") ? Cells.LONGEST_TEXT : Cells.LONGEST_LINE;
                texts.put(each.getKey(), Cells.bounded(each.getKey(), text, longest));
            }
        }
        return texts;
    }

    /** A whole that stands in the column of its parent too is the top, and no part of itself. */
    private static boolean isWhole(Mapping.ClaimRule rule, RowSubjects subjects, Map<String, String> texts) {
        Roles roles = Roles.of(rule.kind());
        boolean told = roles.needed().stream().filter(roles.texts()::contains).allMatch(texts::containsKey);
        return told
                && (rule.kind() != ClaimKind.PLACEMENT
                        || !Objects.equals(ref(rule, roles.object(), subjects), ref(rule, roles.subject(), subjects)));
    }

    private static @Nullable String ref(Mapping.ClaimRule rule, @Nullable String role, RowSubjects subjects) {
        return role == null ? null : subjects.ref(rule.roles().get(role));
    }

    private Said said(
            Mapping.ClaimRule rule,
            Row row,
            RowSubjects subjects,
            Map<String, String> texts,
            Said.Cited cited,
            Said.@Nullable Place place)
            throws Refused {
        Roles roles = Roles.of(rule.kind());
        FuzzyDate start =
                Cells.date("start", rule.start(), row, mapping.layout().dates());
        FuzzyDate end = Cells.date("end", rule.end(), row, mapping.layout().dates());
        inOrder(start, end);
        return new Said(
                rule.name(),
                Cells.fill(rule.key(), row),
                rule.kind(),
                Objects.requireNonNull(ref(rule, roles.subject(), subjects)),
                ref(rule, roles.object(), subjects),
                ref(rule, "post", subjects),
                subjects.ref(rule.announcement()),
                rule.modality(),
                new Validity(start == null ? new Bound.NotStated() : new Bound.Known(start), end(rule, end)),
                content(rule.kind(), texts),
                cited,
                place);
    }

    private static Bound end(Mapping.ClaimRule rule, @Nullable FuzzyDate end) {
        if (end != null) {
            return new Bound.Known(end);
        }
        return rule.ongoing() ? new Bound.Ongoing() : new Bound.NotStated();
    }

    private static void inOrder(@Nullable FuzzyDate start, @Nullable FuzzyDate end) throws Refused {
        if (start != null
                && end != null
                && start.earliest() != null
                && end.latest() != null
                && end.latest().isBefore(start.earliest())) {
            throw new Refused("it ends (" + end + ") before it starts (" + start + ")");
        }
    }

    private static Said.Content content(ClaimKind kind, Map<String, String> texts) throws Refused {
        return switch (kind) {
            case POSITION ->
                Said.Content.position(texts.get("title"), truth(texts.get("leads")), truth(texts.get("interim")));
            case REPORTING_LINE -> Said.Content.line(choice("type", texts, "SOLID", LineType.class));
            case OWNERSHIP -> share(texts.get("percent"), texts.get("words"));
            case NAMING ->
                Said.Content.naming(texts.getOrDefault("name", ""), choice("kind", texts, "", NameKind.class));
            case EFFECT -> effect(choice("kind", texts, "", EffectKind.class), texts.get("headcount"));
            case REMARK -> Said.Content.remark(texts.getOrDefault("text", ""));
            case PLACEMENT, COLLABORATION, SUCCESSION, PHASE, AUTHORSHIP, ATTESTATION, FIRST_REPORT ->
                Said.Content.none();
        };
    }

    private static <E extends Enum<E>> E choice(
            String what, Map<String, String> texts, String otherwise, Class<E> choices) throws Refused {
        return Cells.choice(what, texts.getOrDefault(what, otherwise), choices);
    }

    /** A number of percent is taken as one; anything else stays in the words of the source. */
    private static Said.Content share(@Nullable String percent, @Nullable String words) throws Refused {
        if (percent == null) {
            return Said.Content.share(null, words);
        }
        String number = percent.replace("%", "").replace(',', '.').strip();
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            return Said.Content.share(null, words == null ? percent : words);
        }
        BigDecimal share = new BigDecimal(number);
        if (share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Refused("a share of " + percent + " is more than the whole");
        }
        return Said.Content.share(share, words);
    }

    private static Said.Content effect(EffectKind kind, @Nullable String headcount) {
        boolean number = headcount != null && headcount.matches("[0-9]{1,9}");
        return Said.Content.effect(kind, headcount, number && headcount != null ? Integer.valueOf(headcount) : null);
    }

    private static boolean truth(@Nullable String text) {
        return text != null && List.of("true", "yes", "1", "x").contains(text.toLowerCase(Locale.ROOT));
    }
}
