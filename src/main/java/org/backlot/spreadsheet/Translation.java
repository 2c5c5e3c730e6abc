package org.backlot.spreadsheet;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backlot.announcement.EffectKind;
import org.backlot.bulk.Said;
import org.backlot.bulk.Staging;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.intake.Slug;
import org.backlot.naming.NameKind;
import org.backlot.publication.DocumentKind;
import org.backlot.reporting.LineType;
import org.backlot.time.Bound;
import org.backlot.time.EdtfException;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Turns rows into what they say, by a mapping. A row of which something cannot be read is refused as a whole. */
final class Translation {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_SLUG = 80;

    private final Mapping mapping;
    private final Staging staging;
    private final @Nullable String list;

    Translation(Mapping mapping, Staging staging, @Nullable String list) {
        this.mapping = mapping;
        this.staging = staging;
        this.list = list;
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refused(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }

    void refuse(long line, String reason) throws SQLException {
        staging.add(Waiting.Row.refused(Waiting.At.line(line), reason));
    }

    /** The file is the whole list on that day. */
    void complete(LocalDate day) throws SQLException {
        Waiting.Document document = new Waiting.Document(
                mapping.prefix() + "-" + (list == null ? "" : Slug.of(list, LONGEST_SLUG) + "-") + "complete-" + day,
                DocumentKind.DATASET,
                (list == null ? mapping.title() : list) + ", complete as of " + day,
                null,
                mapping.publication() == null ? null : mapping.publication().slug(),
                FuzzyDate.parse(day.toString()),
                List.of());
        staging.add(0, document);
        staging.addWhole(list, mapping.vanished(), Said.Cited.says(document.slug(), null, Tense.PAST, day));
    }

    void take(Row read) throws SQLException {
        Row row = mapping.clean(read);
        try {
            stage(row);
        } catch (Refused refused) {
            if (row.sort() != Row.Sort.AGAIN) {
                refuse(row.line(), refused.reason);
            }
        }
    }

    private void stage(Row row) throws Refused, SQLException {
        for (String column : mapping.needed()) {
            if (row.cell(column).isEmpty() && row.sort() != Row.Sort.OVER) {
                throw new Refused("the column `" + column + "` is blank");
            }
        }
        Waiting.Document document = document(row);
        Said.Place place = place(row);
        Said.Cited cited = cited(row, document);
        Map<String, Object> subjects = row.sort() == Row.Sort.OVER ? Map.of() : subjects(row);
        List<Said> said = row.sort() == Row.Sort.OVER ? List.of() : said(row, subjects, cited, place);
        if (said.isEmpty() && row.sort() == Row.Sort.TOLD) {
            throw new Refused("the mapping makes no claim of this row");
        }
        send(row, document, place, cited, subjects, said);
    }

    private void send(
            Row row,
            Waiting.Document document,
            Said.@Nullable Place place,
            Said.Cited cited,
            Map<String, Object> subjects,
            List<Said> said)
            throws SQLException, Refused {
        long line = row.line();
        if (row.sort() != Row.Sort.AGAIN) {
            staging.add(waiting(row, place, subjects));
        }
        if (mapping.publication() != null) {
            staging.add(mapping.publication());
        }
        staging.add(line, document);
        if (place != null) {
            staging.add(line, place, cited);
        }
        for (Map.Entry<String, Object> subject : subjects.entrySet()) {
            if (subject.getValue() instanceof Waiting.Identified identified) {
                staging.add(line, identified);
            } else if (subject.getValue() instanceof Waiting.Recorded recorded) {
                staging.add(line, recorded);
            }
        }
        for (Said each : said) {
            staging.add(line, each);
        }
    }

    private Waiting.Row waiting(Row row, Said.@Nullable Place place, Map<String, Object> subjects) {
        String own = mapping.referredTo();
        String refers = null;
        for (Map.Entry<String, Mapping.SubjectRule> rule : mapping.subjects().entrySet()) {
            Object subject = subjects.get(rule.getKey());
            if (rule.getValue().names() != null && subject != null) {
                refers = ref(subject);
            }
        }
        Template key = mapping.row();
        return new Waiting.Row(
                Waiting.At.line(row.line()),
                key == null ? null : key.fill(row),
                mapping.format() == Mapping.Format.EVENTS ? null : place,
                own == null || subjects.get(own) == null ? null : ref(subjects.get(own)),
                refers,
                null);
    }

    private static String ref(@Nullable Object subject) {
        return subject instanceof Waiting.Identified identified
                ? identified.ref()
                : subject instanceof Waiting.Recorded recorded ? recorded.ref() : "";
    }

    private Waiting.Document document(Row row) throws Refused {
        Mapping.DocumentRule rule = mapping.document();
        String key = rule.key().fill(row);
        String title = rule.title().fill(row);
        if (key == null || title == null) {
            throw new Refused("the document that says it has no " + (key == null ? "key" : "title"));
        }
        return new Waiting.Document(
                mapping.prefix() + "-" + Slug.of(key, LONGEST_SLUG) + "-" + Slug.tail(key),
                rule.kind(),
                bounded("title", title, LONGEST_LINE),
                fill(rule.url(), row),
                mapping.publication() == null ? null : mapping.publication().slug(),
                date("published", rule.published(), row),
                List.of());
    }

    private Said.@Nullable Place place(Row row) throws Refused {
        Mapping.Series series = mapping.series();
        if (series == null) {
            return list == null ? null : new Said.Place(list, null);
        }
        String of = series.of().fill(row);
        String at = series.at().fill(row);
        if (of == null || at == null) {
            throw new Refused("its place in the series is blank");
        }
        return new Said.Place(of, at);
    }

    private Said.Cited cited(Row row, Waiting.Document document) throws Refused {
        Mapping.CitationRule rule = mapping.citation();
        FuzzyDate spokenOf = date("spokenOf", rule.spokenOf(), row);
        LocalDate day = spokenOf == null ? null : spokenOf.earliest();
        return Said.Cited.says(document.slug(), fill(rule.locator(), row), rule.tense(), day);
    }

    private Map<String, Object> subjects(Row row) throws Refused {
        Map<String, Object> subjects = new LinkedHashMap<>();
        for (Map.Entry<String, Mapping.SubjectRule> each : mapping.subjects().entrySet()) {
            Mapping.SubjectRule rule = each.getValue();
            if (rule.condition().holds(row)) {
                Object subject = subject(rule, row);
                if (subject != null) {
                    subjects.put(each.getKey(), subject);
                }
            }
        }
        return subjects;
    }

    private @Nullable Object subject(Mapping.SubjectRule rule, Row row) throws Refused {
        String slug = fill(rule.slug(), row);
        if (slug != null) {
            return new Waiting.Recorded("=" + rule.kind() + "=" + slug, rule.kind(), slug);
        }
        String value = fill(rule.key(), row);
        if (value == null) {
            return null;
        }
        String scheme = mapping.prefix() + "-" + rule.kind().name().toLowerCase(Locale.ROOT);
        String label = rule.label().fill(row);
        Map<String, String> further = new HashMap<>();
        for (Map.Entry<String, Template> each : rule.further().entrySet()) {
            String name = each.getValue().fill(row);
            if (name != null) {
                further.put(each.getKey(), name);
            }
        }
        return new Waiting.Identified(
                scheme + "=" + value,
                rule.kind(),
                scheme,
                bounded("key", value, LONGEST_TEXT),
                scheme + "-" + Slug.of(value, LONGEST_SLUG),
                bounded("label", label == null ? value : label, LONGEST_LINE),
                further,
                date("issued", rule.issued(), row),
                rule.names() != null);
    }

    private List<Said> said(Row row, Map<String, Object> subjects, Said.Cited cited, Said.@Nullable Place place)
            throws Refused {
        List<Said> said = new ArrayList<>();
        for (Mapping.ClaimRule rule : mapping.claims()) {
            if (rule.condition().holds(row)
                    && subjects.keySet().containsAll(rule.roles().values())) {
                Said one = said(rule, row, subjects, cited, place);
                if (one != null) {
                    said.add(one);
                }
            }
        }
        return said;
    }

    private @Nullable Said said(
            Mapping.ClaimRule rule, Row row, Map<String, Object> subjects, Said.Cited cited, Said.@Nullable Place place)
            throws Refused {
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, Template> each : rule.texts().entrySet()) {
            String text = each.getValue().fill(row);
            if (text != null) {
                texts.put(
                        each.getKey(),
                        bounded(each.getKey(), text, each.getKey().equals("text") ? LONGEST_TEXT : LONGEST_LINE));
            }
        }
        Roles roles = Roles.of(rule.kind());
        boolean complete =
                roles.needed().stream().filter(roles.texts()::contains).allMatch(texts::containsKey);
        if (!complete) {
            return null;
        }
        FuzzyDate start = date("start", rule.start(), row);
        FuzzyDate end = date("end", rule.end(), row);
        if (start != null
                && end != null
                && start.earliest() != null
                && end.latest() != null
                && end.latest().isBefore(start.earliest())) {
            throw new Refused("it ends (" + end + ") before it starts (" + start + ")");
        }
        String object = roles.object() == null ? null : rule.roles().get(roles.object());
        String post = rule.roles().get("post");
        if (rule.kind() == ClaimKind.PLACEMENT
                && ref(subjects.get(object))
                        .equals(ref(subjects.get(rule.roles().get(roles.subject()))))) {
            return null; // A whole that stands in the column of its parent too is the top, and no part of itself.
        }
        return new Said(
                rule.name(),
                fill(rule.key(), row),
                rule.kind(),
                ref(subjects.get(rule.roles().getOrDefault(roles.subject(), ""))),
                object == null ? null : ref(subjects.get(object)),
                post == null ? null : ref(subjects.get(post)),
                null,
                rule.modality(),
                new Validity(
                        start == null ? new Bound.NotStated() : new Bound.Known(start),
                        end != null
                                ? new Bound.Known(end)
                                : rule.ongoing() ? new Bound.Ongoing() : new Bound.NotStated()),
                content(rule.kind(), texts),
                cited,
                place);
    }

    private Said.Content content(ClaimKind kind, Map<String, String> texts) throws Refused {
        return switch (kind) {
            case POSITION ->
                Said.Content.position(texts.get("title"), truth(texts.get("leads")), truth(texts.get("interim")));
            case REPORTING_LINE ->
                Said.Content.line(choice("type", texts.getOrDefault("type", "SOLID"), LineType.class));
            case OWNERSHIP -> share(texts.get("percent"), texts.get("words"));
            case NAMING ->
                Said.Content.naming(
                        texts.getOrDefault("name", ""), choice("kind", texts.getOrDefault("kind", ""), NameKind.class));
            case EFFECT ->
                effect(choice("kind", texts.getOrDefault("kind", ""), EffectKind.class), texts.get("headcount"));
            case REMARK -> Said.Content.remark(texts.getOrDefault("text", ""));
            case PLACEMENT, COLLABORATION, SUCCESSION, PHASE, AUTHORSHIP, ATTESTATION, FIRST_REPORT ->
                Said.Content.none();
        };
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

    private static <E extends Enum<E>> E choice(String what, String text, Class<E> choices) throws Refused {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw new Refused("`" + what + "` cannot be `" + text + "`");
    }

    private @Nullable FuzzyDate date(String what, @Nullable Template template, Row row) throws Refused {
        String text = fill(template, row);
        if (text == null) {
            return null;
        }
        try {
            return mapping.dates() == null || text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
                    ? FuzzyDate.parse(text)
                    : FuzzyDate.parse(LocalDate.parse(text, mapping.dates()).toString());
        } catch (EdtfException | DateTimeException unreadable) {
            throw new Refused("`" + what + "` is no date: " + text);
        }
    }

    private static @Nullable String fill(@Nullable Template template, Row row) {
        return template == null ? null : template.fill(row);
    }

    private static String bounded(String what, String text, int longest) throws Refused {
        if (text.length() > longest) {
            throw new Refused("the " + what + " is longer than " + longest + " characters");
        }
        return text;
    }
}
