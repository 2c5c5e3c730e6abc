package org.backlot.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backlot.graph.SubjectKind;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Where rows wait to be entered. Everything a row tells is added with the row's number; what was added lately is not sent
 * again. Not safe for several threads.
 */
public final class Staging implements AutoCloseable {
    private static final int REMEMBERED = 100_000;

    /** Hexadecimal digits that stand for a scope, or for a statement in it. */
    private static final int DIGEST = 16;

    private final Sending sending;
    private final CopyBuffer rows;
    private final CopyBuffer states;
    private final CopyBuffer wholes;
    private final CopyBuffer silences;
    private final boolean first;
    private final CopyBuffer subjects;
    private final CopyBuffer identifiers;
    private final CopyBuffer publications;
    private final CopyBuffer documents;
    private final CopyBuffer lineages;
    private final CopyBuffer statements;
    private final MessageDigest digest;
    private final Map<String, Boolean> sent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long read;
    private @Nullable String lastSeries;
    private String lastScope = "";

    /** @param first whether nothing of this kind of file is on record, so that nothing of it can be corrected */
    Staging(CopyManager copies, boolean first) {
        this.first = first;
        sending = new Sending(copies);
        rows = new CopyBuffer(sending, "bulk_row");
        states = new CopyBuffer(sending, "bulk_state");
        wholes = new CopyBuffer(sending, "bulk_whole");
        silences = new CopyBuffer(sending, "bulk_silent");
        subjects = new CopyBuffer(sending, "bulk_subject");
        identifiers = new CopyBuffer(sending, "bulk_identifier");
        publications = new CopyBuffer(sending, "bulk_publication");
        documents = new CopyBuffer(sending, "bulk_document");
        lineages = new CopyBuffer(sending, "bulk_lineage");
        statements = new CopyBuffer(sending, "bulk_statement");
        try {
            digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** How many rows were added. */
    public long read() {
        return read;
    }

    public void add(Waiting.Row row) throws SQLException {
        read++;
        Said.Place place = row.place();
        rows.add(row.at().number())
                .add(row.at().line())
                .add(row.at().what())
                .add(row.key())
                .add(row.rank())
                .add(place == null ? null : place.series())
                .add(place == null ? null : place.at())
                .add(row.own())
                .add(row.refers())
                .add(row.refused())
                .end();
    }

    /** A state in a series, and the document that tells it; nothing where it is none. */
    public void add(long row, Said.Place place, Said.Cited cited) throws SQLException {
        if (place.at() != null && isNew("state ", place.series() + "\u001f" + place.at())) {
            states.add(row)
                    .add(scope(place))
                    .add(place.at())
                    .add(cited.document())
                    .add(cited.locator())
                    .add((Object) cited.spokenOf())
                    .end();
        }
    }

    /**
     * The file lists everything that its source does in this series, at no place: what was listed before and is not any
     * more has ended by the day of which the document speaks, or is withdrawn.
     */
    public void addWhole(@Nullable String series, Vanished vanished, Said.Cited cited) throws SQLException {
        wholes.add(scope(series == null ? null : new Said.Place(series, null)))
                .add(vanished)
                .add(cited.document())
                .add((Object) cited.spokenOf())
                .end();
    }

    /** The source has this statement and says nothing in it any more: what it said before was corrected. */
    public void addSilent(long row, String name, String key, Said.@Nullable Place place) throws SQLException {
        if (!first && (place == null || place.at() == null)) {
            silences.add(row)
                    .add(scope(place))
                    .add(scope(place) + hash(Said.statement(name, key)).substring(0, DIGEST))
                    .end();
        }
    }

    public void add(long row, Waiting.Identified subject) throws SQLException {
        if (isNew(subject.mentioned() ? "mention " + subject.kind() + " " : "subject ", subject.ref())) {
            subject(row, subject.mentioned(), subject.ref(), subject.kind(), subject.scheme(), subject.value());
            subjects.add(subject.others().stream().map(Enum::name).collect(Collectors.joining(" ")))
                    .add(subject.slug())
                    .add(subject.label())
                    .add(subject.issued())
                    .end();
        }
        for (Map.Entry<String, String> further : subject.further().entrySet()) {
            if (isNew("identifier ", subject.ref() + "\u001f" + further.getKey() + "\u001f" + further.getValue())) {
                identifiers
                        .add(row)
                        .add(subject.ref())
                        .add(further.getKey())
                        .add(further.getValue())
                        .end();
            }
        }
    }

    public void add(long row, Waiting.Recorded subject) throws SQLException {
        if (isNew("subject ", subject.ref())) {
            subject(row, false, subject.ref(), subject.kind(), null, subject.slug());
            for (int column = 0; column < 6; column++) {
                subjects.add((Object) null);
            }
            subjects.end();
        }
    }

    private void subject(
            long row,
            boolean mentioned,
            String ref,
            @Nullable SubjectKind kind,
            @Nullable String scheme,
            String value) {
        subjects.add(row).add(mentioned).add(ref).add(kind).add(scheme).add(value);
    }

    public void add(Waiting.Publication publication) throws SQLException {
        if (isNew("publication ", publication.slug())) {
            publications
                    .add(publication.slug())
                    .add(publication.name())
                    .add(publication.site())
                    .end();
        }
    }

    public void add(long row, Waiting.Document document) throws SQLException {
        if (isNew("document ", document.slug())) {
            documents
                    .add(row)
                    .add(document.slug())
                    .add(document.kind())
                    .add(document.title())
                    .add(document.url())
                    .add(document.publication())
                    .add(document.published())
                    .end();
            int ordinal = 0;
            for (String source : document.derivedFrom()) {
                lineages.add(document.slug()).add(ordinal++).add(source).end();
            }
        }
    }

    public void add(long row, Said said) throws SQLException {
        Said.Content content = said.content();
        Said.Place place = said.place();
        statements
                .add(row)
                .add(said.name())
                .add(said.key() != null)
                .add(scope(place))
                .add(scope(place) + hash(said.statement()).substring(0, DIGEST))
                .add(hash(said.identity()).substring(0, DIGEST / 2))
                .add(said.kind())
                .add(said.subject())
                .add(said.object())
                .add(said.post())
                .add(said.announcement())
                .add(said.modality())
                .add(date(said.validity().start()))
                .add(end(said.validity().end()))
                .add(date(said.validity().end()));
        statements
                .add(content.title())
                .add(content.leads())
                .add(content.interim())
                .add(content.lineType())
                .add(content.shareLeast())
                .add(content.shareMost())
                .add(content.shareWords())
                .add(content.name())
                .add(content.nameKind())
                .add(content.successionType())
                .add(content.effectKind())
                .add(content.headcount())
                .add(content.headcountNumber())
                .add(content.headcountNumber())
                .add(content.remark());
        statements
                .add(said.cited().document())
                .add(said.cited().stance())
                .add(said.cited().locator())
                .add(said.cited().tense())
                .add((Object) said.cited().spokenOf())
                .add(said.cited().restsOn())
                .add(place == null ? null : place.at())
                .end();
    }

    private static @Nullable FuzzyDate date(Bound bound) {
        return bound instanceof Bound.Known known ? known.date() : null;
    }

    private static String end(Bound end) {
        if (end instanceof Bound.Known) {
            return "KNOWN";
        }
        return end instanceof Bound.Ongoing
                ? "ONGOING"
                : end instanceof Bound.EndedWhenUnknown ? "ENDED_WHEN_UNKNOWN" : "NOT_STATED";
    }

    private String scope(Said.@Nullable Place place) {
        String series = place == null ? "" : place.series();
        if (!series.equals(lastSeries)) {
            lastSeries = series;
            lastScope = hash(series).substring(0, DIGEST);
        }
        return lastScope;
    }

    private boolean isNew(String what, String key) {
        return sent.put(what + key, Boolean.TRUE) == null;
    }

    /** A number of 128 bits that stands for a text, as hexadecimal digits. */
    private String hash(String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    void flush() throws SQLException {
        for (CopyBuffer each : List.of(
                rows, states, wholes, silences, subjects, identifiers, publications, documents, lineages, statements)) {
            each.flush();
        }
        sending.finish();
    }

    /** Gives up what was not flushed. */
    @Override
    public void close() throws SQLException {
        sending.close();
    }
}
