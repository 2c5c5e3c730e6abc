package org.backlot.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backlot.citation.Tense;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.time.Bound;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** A claim with its citations as a file tells of it. */
record ClaimDraft(
        Name key,
        Statement statement,
        Name announcement,
        Modality modality,
        Continuity continuity,
        Validity validity,
        Name supersedes,
        @Nullable String note,
        List<CitationDraft> citations) {

    private static final List<String> COMMON =
            List.of("announcement", "modality", "continuity", "start", "end", "supersedes", "note", "citations");
    private static final List<String> KNOWN =
            Stream.concat(StatementKind.keys().stream(), COMMON.stream()).toList();

    /** Reads a claim; null where it does not say one thing, which is then among the mistakes. */
    static @Nullable ClaimDraft read(Name key, Value value, Reading reading) {
        Fields fields = Fields.of("the claim `" + key.slug() + "`", value, KNOWN, reading);
        List<StatementKind> said = StatementKind.in(fields);
        Statement statement = null;
        for (StatementKind kind : said) {
            Value statementValue = fields.find(kind.key());
            statement = statementValue == null ? null : kind.read(statementValue, reading);
        }
        if (said.size() != 1 && value instanceof Value.Mapping) {
            refuse(said, fields);
        }
        Modality modality = fields.choice("modality", Modality.class, Modality.ASSERTED);
        Continuity continuity = fields.choice("continuity", Continuity.class, Continuity.UNSPECIFIED);
        Validity validity = new Dates(fields).validity();
        Tense tense = tense(modality, continuity, validity);
        Name announcement = fields.findName("announcement", Wanted.ANNOUNCEMENT);
        Name supersedes = supersedes(key, fields);
        String note = fields.findText("note");
        List<CitationDraft> citations = citations(key, fields, tense);
        return statement == null
                ? null
                : new ClaimDraft(
                        key, statement, announcement, modality, continuity, validity, supersedes, note, citations);
    }

    private static void refuse(List<StatementKind> said, Fields fields) {
        String hint = "give it one of " + String.join(", ", StatementKind.keys());
        if (said.isEmpty()) {
            fields.reading().mistakes().add(fields.place(), "the claim says nothing", hint);
            return;
        }
        String keys = said.stream().map(kind -> "`" + kind.key() + "`").collect(Collectors.joining(" and "));
        Place second = fields.place(said.get(1).key());
        fields.reading().mistakes().add(second, "the claim says several things: " + keys, "write a claim for each");
    }

    private static Name supersedes(Name key, Fields fields) {
        Name supersedes = fields.findName("supersedes", Wanted.CLAIM);
        if (supersedes.slug().equals(key.slug())) {
            fields.reading().mistakes().add(supersedes.place(), "the claim supersedes itself");
        }
        return supersedes;
    }

    /** How a source speaks of the claim where the citation does not say. */
    private static Tense tense(Modality modality, Continuity continuity, Validity validity) {
        if (validity.end() instanceof Bound.EndedWhenUnknown || continuity == Continuity.ENDS) {
            return Tense.PAST;
        }
        return modality == Modality.ASSERTED ? Tense.PRESENT : Tense.FUTURE;
    }

    private static List<CitationDraft> citations(Name key, Fields fields, Tense tense) {
        Value value = fields.need("citations");
        if (value instanceof Value.Items items && items.items().isEmpty()) {
            fields.reading().mistakes().add(value.place(), "the claim `" + key.slug() + "` has no citation");
        }
        List<CitationDraft> citations = new ArrayList<>();
        for (Value item : fields.findItems("citations")) {
            citations.add(CitationDraft.read(item, tense, fields.reading()));
        }
        return citations;
    }

    /** The claims that must be on record before it. */
    List<Name> after() {
        return Stream.concat(Stream.of(supersedes), statement.after().stream()).toList();
    }

    Claim claim(long number, Instant recordedAt, Numbers numbers) {
        ClaimEntry entry = new ClaimEntry(
                number,
                key.slug(),
                statement.subject().applyAsLong(numbers),
                modality,
                continuity,
                validity,
                numbers.subject(announcement),
                numbers.claim(supersedes),
                note,
                recordedAt);
        return statement.claim().apply(entry, numbers);
    }
}
