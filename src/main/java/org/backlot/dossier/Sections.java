package org.backlot.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a file, entry by entry. */
final class Sections {
    private static final String FORMAT = "1";
    private static final List<String> KNOWN = Stream.of(
                    List.of("$schema", "dossier", "title", "publications", "documents"),
                    Kinds.sections(),
                    List.of("claims", "withdrawals", "mergers", "slugChanges"))
            .flatMap(List::stream)
            .toList();

    private final Fields fields;
    private final Reading reading;

    private Sections(Fields fields) {
        this.fields = fields;
        this.reading = fields.reading();
    }

    static Contents read(Value root, Reading reading) {
        return new Sections(Fields.of("a dossier", root, KNOWN, reading)).contents();
    }

    private Contents contents() {
        reading.begin(Name.NONE);
        checkFormat();
        fields.findLine("$schema", Lengths.ADDRESS);
        String title = fields.findLine("title", Lengths.LINE);
        List<PublicationDraft> publications = publications();
        List<DocumentDraft> documents = documents();
        List<SubjectDraft> subjects = subjects();
        checkIdentifiers(subjects);
        List<ClaimDraft> claims = claims();
        return new Contents(
                title == null ? "" : title,
                publications,
                Ordering.of(documents, DocumentDraft::slug, DocumentDraft::after, reading.mistakes()),
                subjects,
                Ordering.of(claims, ClaimDraft::key, ClaimDraft::after, reading.mistakes()),
                withdrawals(),
                items("mergers", "merger", MergerDraft::read),
                items("slugChanges", "change of slug", SlugChangeDraft::read));
    }

    private void checkFormat() {
        Value format = fields.need("dossier");
        boolean first = format instanceof Value.Text text
                && text.sort() == Value.Sort.NUMBER
                && new Scalars(reading).number("dossier", text).compareTo(BigDecimal.ONE) == 0;
        if (format != null && !first) {
            String written = format instanceof Value.Text text ? Shown.quoted(text.text()) : format.described();
            reading.mistakes()
                    .add(format.place(), "the format " + written + " is not known", "write dossier: " + FORMAT);
        }
    }

    private List<PublicationDraft> publications() {
        List<PublicationDraft> drafts = new ArrayList<>();
        for (Value.Field entry : fields.findEntries("publications")) {
            Name slug = begin(Space.PUBLICATION, entry, null, null);
            PublicationDraft draft = PublicationDraft.read(slug, entry.value(), reading);
            keepSound(drafts, draft);
        }
        return drafts;
    }

    private List<DocumentDraft> documents() {
        List<DocumentDraft> drafts = new ArrayList<>();
        for (Value.Field entry : fields.findEntries("documents")) {
            Name slug = begin(Space.DOCUMENT, entry, null, null);
            DocumentDraft draft = DocumentDraft.read(slug, entry.value(), reading);
            keepSound(drafts, draft);
        }
        return drafts;
    }

    private List<SubjectDraft> subjects() {
        List<SubjectDraft> drafts = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            for (Value.Field entry : fields.findEntries(Kinds.section(kind))) {
                Name slug = begin(Space.SUBJECT, entry, kind, null);
                SubjectDraft draft = SubjectDraft.read(slug, kind, entry.value(), reading);
                keepSound(drafts, draft);
            }
        }
        return drafts;
    }

    private List<ClaimDraft> claims() {
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Value.Field entry : fields.findEntries("claims")) {
            Name key = begin(Space.CLAIM, entry, null, kind(entry.value()));
            ClaimDraft draft = ClaimDraft.read(key, entry.value(), reading);
            keepSound(drafts, draft);
        }
        return drafts;
    }

    private List<WithdrawalDraft> withdrawals() {
        Set<String> named = new HashSet<>();
        return items("withdrawals", "withdrawal", (item, read) -> {
            WithdrawalDraft draft = WithdrawalDraft.read(item, read);
            if (!draft.claim().isNone() && !named.add(draft.claim().slug())) {
                String message = "the claim `" + draft.claim().slug() + "` is withdrawn twice";
                read.mistakes().add(draft.claim().place(), message);
            }
            return draft;
        });
    }

    private <T> List<T> items(String section, String what, BiFunction<Value, Reading, T> reader) {
        List<T> drafts = new ArrayList<>();
        for (Value item : fields.findItems(section)) {
            reading.begin(new Name(item.place(), what));
            keepSound(drafts, reader.apply(item, reading));
        }
        return drafts;
    }

    private <T> void keepSound(List<T> drafts, @Nullable T draft) {
        if (draft != null && reading.sound()) {
            drafts.add(draft);
        }
    }

    /** The kind of a claim by its one key; null where it has none or several. */
    private static @Nullable ClaimKind kind(Value claim) {
        if (!(claim instanceof Value.Mapping mapping)) {
            return null;
        }
        List<StatementKind> said = Stream.of(StatementKind.values())
                .filter(kind -> mapping.fields().containsKey(kind.key()))
                .toList();
        return said.size() == 1 ? said.get(0).kind() : null;
    }

    private Name begin(Space space, Value.Field entry, @Nullable SubjectKind subject, @Nullable ClaimKind claim) {
        Name name = new Name(entry.key().place(), entry.key().text());
        reading.begin(name);
        if (!Name.isSlug(name.slug())) {
            reading.mistakes()
                    .add(
                            name.place(),
                            Shown.quoted(name.slug()) + " is no slug",
                            "write lower-case letters and digits, joined by single hyphens, at most 100");
            return new Name(name.place(), Shown.plain(name.slug()));
        }
        Register.Declared before =
                reading.register().declare(space, name.slug(), new Register.Declared(name.place(), subject, claim));
        if (before != null && before.subject() != null) {
            String message = "`" + name.slug() + "` is " + Kinds.phrase(before.subject()) + " already, in line "
                    + before.place().line();
            reading.mistakes().add(name.place(), message, "subjects of all kinds share one space of slugs");
        }
        return name;
    }

    private void checkIdentifiers(List<SubjectDraft> subjects) {
        Map<String, Name> bearers = new HashMap<>();
        for (SubjectDraft subject : subjects) {
            for (IdentifierDraft identifier : subject.identifiers()) {
                Name before = bearers.putIfAbsent(identifier.key(), subject.slug());
                if (before != null) {
                    String message = Shown.quoted(identifier.key()) + " is given to `" + before.slug() + "` already";
                    reading.mistakes().add(identifier.place(), message);
                }
            }
        }
    }
}
